import SwiftSource

/// The file of what the description asks of a union's values.
struct UnionValidatorFile {
  private let model: ModelPlan
  private let union: UnionPlan

  /// Makes the file of a union.
  init(model: ModelPlan, union: UnionPlan) {
    self.model = model
    self.union = union
  }

  /// The file.
  var file: SwiftFile {
    SwiftFile(
      header: FileHead.header(source: model.source), imports: [FileHead.runtime],
      declarations: [.extension(ExtensionDeclaration(TypeName(model.name), members: [.function(validate)]))])
  }

  private var validate: FunctionDeclaration {
    let arms: [CodeBlock] = union.cases.filter(\.type.holdsModel).map { unionCase in
      "case .\(unionCase.name)(let value): validator.check(value)"
    }
    let all: CodeBlock = """
      switch self {
      \(lines: arms)
      default: break
      }
      """
    let schema: [CodeBlock] = model.schema.map { ["validator.check(self, Schemas.\($0))"] } ?? []
    return FunctionDeclaration(
      documentation: DocComment("Checks every limit of the description."), access: .public, "validate",
      parameters: [ParameterDeclaration(label: .omitted, "validator", ownership: .inout, type: "Validator")],
      body: CodeBlock((arms.isEmpty ? [] : [all]) + schema))
  }
}

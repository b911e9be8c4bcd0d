import SwiftSource

/// The file of the fields that responses have.
struct ResponseFieldsFile {
  /// The name of the type that holds them.
  static let name: Identifier = "ResponseFields"

  private let fields: [ResponseFieldPlan]
  private let constraints: ConstraintCode

  /// Makes the file of fields.
  init(fields: [ResponseFieldPlan], constraints: ConstraintCode) {
    self.fields = fields
    self.constraints = constraints
  }

  /// The file.
  var file: SwiftFile {
    SwiftFile(
      header: FileHead.header(source: "#/paths"), imports: [FileHead.runtime, FileHead.jsonCoding],
      declarations: [
        .enumeration(
          EnumDeclaration(
            documentation: DocComment("The fields that the description gives responses; see `Response.value(of:)`."),
            access: .public, Self.name, members: fields.map { .property(property(of: $0)) }))
      ])
  }

  private func property(of field: ResponseFieldPlan) -> PropertyDeclaration {
    let constraint: [CodeBlock] = field.constraint.map { [constraints.code(of: $0)] } ?? []
    let form: Identifier =
      switch field.form {
      case .text: "text"
      case .bare: "bare"
      case .texts: "texts"
      case .bares: "bares"
      case .json: "json"
      }
    let arguments: [CodeBlock] = ["\(literal: field.wireName)", ".\(form)"] + constraint
    return PropertyDeclaration(
      documentation: DocComment(field.documentation ?? "The field `\(field.wireName)`."), access: .public,
      modifiers: [.static], field.name, type: nil,
      .constant("\(TypeName("ResponseField", arguments: [field.type]))(\(arguments: arguments))"))
  }
}

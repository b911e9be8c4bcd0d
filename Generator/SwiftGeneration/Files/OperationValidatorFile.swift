import SwiftSource

/// The file of what is asked of an operation's inputs.
struct OperationValidatorFile {
  private let operation: OperationPlan

  /// Makes the file of an operation.
  init(operation: OperationPlan) {
    self.operation = operation
  }

  /// The file.
  var file: SwiftFile {
    let constraints: [ConstraintsDeclaration.Entry] = operation.parameters.compactMap { parameter in
      parameter.constraint.map { ConstraintsDeclaration.Entry(name: parameter.name, constraint: $0) }
    }
    return SwiftFile(
      header: FileHead.header(source: operation.source), imports: [FileHead.runtime],
      declarations: [
        .extension(
          ExtensionDeclaration(
            TypeName(operation.typeName),
            members: ConstraintsDeclaration(constraints).declarations + [ValidateFunction(checks).declaration]))
      ])
  }

  private var checks: [CodeBlock] {
    operation.parameters.filter { $0.constraint != nil }.map { parameter in
      "validator.check(\(parameter.name.property), Constraints.\(parameter.name), at: .path(\(literal: parameter.wireName)))"
    }
  }
}

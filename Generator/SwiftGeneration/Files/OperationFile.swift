import APIModel
import SwiftSource

/// The file of an operation: its inputs, its result, its failures, and how it goes over HTTP.
struct OperationFile {
  private let operation: OperationPlan

  /// Makes the file of an operation.
  init(operation: OperationPlan) {
    self.operation = operation
  }

  /// The file.
  var file: SwiftFile {
    let http = OperationHTTP(operation: operation)
    return SwiftFile(
      header: FileHead.header(source: operation.source), imports: [FileHead.runtime],
      declarations: [.structure(declaration), .extension(http.declaration)])
  }

  private var declaration: StructDeclaration {
    StructDeclaration(
      documentation: operation.documentation, access: .public, operation.typeName,
      inheritance: ["Hashable", "Sendable"],
      members: operation.parameters.map { .property(property(of: $0)) } + [
        .initializer(initializer), .typeAlias(output), failure,
      ])
  }

  private func property(of parameter: ParameterPlan) -> PropertyDeclaration {
    PropertyDeclaration(
      documentation: ParameterDocumentation(parameter).comment, access: .public, parameter.name,
      type: parameter.type.typeName, .variable())
  }

  private var initializer: InitializerDeclaration {
    InitializerDeclaration(
      documentation: DocComment("Makes a call of its parameters, which are checked before anything is sent."),
      access: .public, parameters: operation.parameters.map { ParameterDeclaration($0.name, type: $0.type.typeName) },
      body: CodeBlock(operation.parameters.map { "self.\($0.name) = \($0.name)" }))
  }

  private var output: TypeAliasDeclaration {
    TypeAliasDeclaration(
      documentation: documentation(of: operation.success.status, operation.success.documentation), access: .public,
      "Output", type: operation.success.type ?? "Void")
  }

  private var failure: Declaration {
    guard !operation.failures.isEmpty else {
      return .typeAlias(
        TypeAliasDeclaration(
          documentation: DocComment("The description documents no failure."), access: .public, "Failure",
          type: "Never"))
    }
    return .enumeration(
      EnumDeclaration(
        documentation: DocComment("The documented failures."), attributes: [.nonexhaustive], access: .public,
        "Failure", inheritance: ["Hashable", "Sendable"], members: operation.failures.map(failureCase)))
  }

  private func failureCase(_ failure: FailurePlan) -> Declaration {
    .enumCase(
      EnumCaseDeclaration(
        documentation: documentation(of: failure.status, failure.documentation), failure.name,
        associatedValues: [AssociatedValue(TypeName("ErrorBody", arguments: [failure.type]))]))
  }

  private func documentation(of status: Int, _ text: String?) -> DocComment {
    DocComment(text.map { "Status \(status): \($0)" } ?? "Status \(status).")
  }
}

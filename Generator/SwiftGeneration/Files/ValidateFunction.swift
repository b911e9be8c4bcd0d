import SwiftSource

/// The function that checks a value's parts.
struct ValidateFunction {
  private let checks: [CodeBlock]

  /// Makes a function of the checks, in order.
  init(_ checks: [CodeBlock]) {
    self.checks = checks
  }

  /// The function.
  var declaration: Declaration {
    .function(
      FunctionDeclaration(
        documentation: DocComment("Checks every limit of the description."), access: .public, "validate",
        parameters: [ParameterDeclaration(label: .omitted, "validator", ownership: .inout, type: "Validator")],
        body: CodeBlock(checks)))
  }
}

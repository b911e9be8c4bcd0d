import SwiftSource

extension SwiftFile {
  /// The file of what is asked of a type's values: the constraints, and the function that makes the calls which check
  /// them. It declares nothing when nothing is asked, as types check nothing of their own accord.
  init(validatorOf type: Identifier, source: String, constraints: [Declaration], calls: [CodeBlock]) {
    let validate: [Declaration] = calls.isEmpty ? [] : [.function(.validate(calls))]
    let members: [Declaration] = constraints + validate
    self.init(
      header: FileHead.header(source: source),
      imports: members.isEmpty ? [] : [calls.isEmpty ? FileHead.internalRuntime : FileHead.runtime],
      declarations: members.isEmpty ? [] : [.extension(ExtensionDeclaration(TypeName(type), members: members))])
  }
}

extension FunctionDeclaration {
  /// The function that checks a value.
  fileprivate static func validate(_ calls: [CodeBlock]) -> FunctionDeclaration {
    FunctionDeclaration(
      documentation: DocComment("Checks every limit of the description."), access: .public, "validate",
      parameters: [ParameterDeclaration(label: .omitted, "validator", ownership: .inout, type: "Validator")],
      body: CodeBlock(calls))
  }
}

import SwiftSource

/// The text of a file of these declarations.
func print(_ declarations: Declaration...) -> String {
  SourcePrinter().print(SwiftFile(declarations: declarations))
}

/// The text of a function around these statements, without the function.
func print(body: CodeBlock) -> String {
  let lines = print(.function(FunctionDeclaration("f", body: body))).split(separator: "\n")
  return lines.dropFirst().dropLast().map { $0.dropFirst(2) }.joined(separator: "\n")
}

import SwiftSource

@testable import SwiftGeneration

extension CodeBlock {
  /// The expression as it is printed, on one line whatever its length.
  var oneLine: String {
    let property = PropertyDeclaration("x", type: nil, .constant(self))
    let printed = SourcePrinter().print(SwiftFile(declarations: [.property(property)]))
    let lines = printed.split(separator: "\n").map { $0.drop { $0 == " " } }
    return lines.joined(separator: " ").replacing("let x = ", with: "")
      .replacing("( ", with: "(").replacing(" )", with: ")").replacing("[ ", with: "[").replacing(", ]", with: "]")
      .replacing(" ]", with: "]")
  }
}

import SwiftSource

extension Identifier {
  /// The property of this name in a function of generated code, whose own variables may hide it.
  var property: CodeBlock {
    Self.variables.contains(self) ? "self.\(self)" : "\(self)"
  }

  /// Every parameter and variable of the generated functions that use properties.
  private static let variables: Set<Identifier> = [
    "form", "member", "object", "placeholder", "reader", "request", "validator", "writer",
  ]
}

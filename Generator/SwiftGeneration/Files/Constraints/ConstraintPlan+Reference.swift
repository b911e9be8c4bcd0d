import SwiftSource

extension ConstraintPlan {
  /// The constraint where it is used: by the name of the value in the type that asks for it, or among the module's
  /// schemas.
  func reference(from name: Identifier) -> CodeBlock {
    if case .named(let schema) = self { "Schemas.\(schema)" } else { "Constraints.\(name)" }
  }
}

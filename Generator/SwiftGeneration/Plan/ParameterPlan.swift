package import SwiftSource

/// An input of a generated operation.
package struct ParameterPlan: Sendable {
  /// The parameter's name on the wire, byte for byte.
  package var wireName: String

  /// The property's name.
  package var name: Identifier

  /// The type of the value.
  package var type: ValueType

  /// What is asked of the value, nil when nothing is.
  package var constraint: ConstraintPlan?

  /// Whether the description advises against using it.
  package var isDeprecated: Bool

  /// What the description says about it, nil when it says nothing.
  package var documentation: String?
}

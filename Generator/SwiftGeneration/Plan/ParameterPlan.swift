package import APIModel
package import SwiftSource

/// An input of a generated operation.
package struct ParameterPlan: Sendable {
  /// The parameter's name on the wire, byte for byte.
  package var wireName: String

  /// The property's name.
  package var name: Identifier

  /// Where the value is carried.
  package var position: Parameter.Position

  /// How the value is written.
  package var serialization: Parameter.Serialization

  /// The type of the value.
  package var type: ValueType

  /// Whether there may be no value.
  package var isOptional: Bool

  /// What is asked of the value, nil when nothing is.
  package var constraint: ConstraintPlan?

  /// Whether the description advises against using it.
  package var isDeprecated: Bool

  /// What the description says about it, nil when it says nothing.
  package var documentation: String?
}

extension ParameterPlan {
  /// Whether `validate()` has something to check about the value.
  var isChecked: Bool { constraint != nil || type.holdsModel }

  /// The type of the property.
  var typeName: TypeName { isOptional ? .optional(type.typeName) : type.typeName }
}

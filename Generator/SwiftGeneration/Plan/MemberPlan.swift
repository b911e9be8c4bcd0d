package import APIModel
package import SwiftSource

/// A property of a generated structure.
package struct MemberPlan: Hashable, Sendable {
  /// The member's name on the wire, byte for byte.
  package var wireName: String

  /// The property's name.
  package var name: Identifier

  /// Whether the member must be there, and may be `null`.
  package var presence: Presence

  /// The direction in which the member is sent.
  package var access: Property.Access

  /// Whether a request, and no response, must have the member.
  package var isRequiredInRequests = false

  /// The type of the member's value when there is one.
  package var type: ValueType

  /// What is asked of the value, nil when nothing is.
  package var constraint: ConstraintPlan?

  /// What a missing member stands for, nil when the description does not say.
  package var defaultValue: DefaultPlan?

  /// Whether the value is stored elsewhere: the structure contains itself through this member, or the value is large.
  package var isIndirect = false

  /// Whether the value is never printed.
  package var isSensitive: Bool

  /// The format that the schema's title names, which values are not held to, but examples have; nil for none.
  package var titleFormat: StringSchema.Format?

  /// Whether the description advises against using it.
  package var isDeprecated: Bool

  /// What the description says about it, nil when it says nothing.
  package var documentation: String?

  /// Whether `validate()` has something to check about the member.
  package var isChecked: Bool { constraint != nil || type.holdsModel || isRequiredInRequests }

  /// The wrapper of the property; nil for a value that is stored in place.
  package var wrapper: Identifier? {
    guard isIndirect else { return nil }
    return presence == .required ? "Indirect" : "IndirectOptional"
  }

  /// The type of the property.
  package var typeName: TypeName {
    switch presence {
    case .required: type.typeName
    case .requiredNullable, .optional: .optional(type.typeName)
    case .optionalNullable: .optional(TypeName("Nullable", arguments: [type.typeName]))
    }
  }
}

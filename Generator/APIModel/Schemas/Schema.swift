package import Diagnostics

/// The meaning of a schema: which JSON values it accepts.
package struct Schema: Sendable {
  /// What the schema is about, with the constraints that belong to it.
  package indirect enum Kind: Sendable {
    /// Any JSON value.
    case any
    /// `true` or `false`.
    case boolean
    /// A number without a fraction.
    case integer(IntegerSchema)
    /// Any number.
    case number(NumberSchema)
    /// A string.
    case string(StringSchema)
    /// One of several strings or numbers.
    case enumeration(EnumerationSchema)
    /// A list of values of one schema.
    case array(ArraySchema)
    /// An object with declared members.
    case object(ObjectSchema)
    /// An object whose members all have one schema.
    case map(MapSchema)
    /// A value of one of several schemas.
    case union(UnionSchema)
    /// Whatever the schema of that name accepts.
    case reference(SchemaName)
  }

  /// What the schema is about: every value that the schema accepts is of this kind, `null` aside.
  package var kind: Kind

  /// Whether `null` is accepted too.
  package var isNullable: Bool

  /// Whether the description says that there may be values beside those of the enumeration that the schema is or leads
  /// to, so that these tell it from no other schema.
  package var isOpen = false

  /// The whole schema, when it does not accept all values of its kind; nil when the kind says it all.
  package var assertions: Assertions?

  /// The value to assume when there is none, nil when the description names none.
  package var defaultValue: JSONLiteral?

  /// The `title`, which some descriptions use to say more about a string than `format` does; nil when there is none.
  package var title: String?

  /// What the description says about it.
  package var documentation: Documentation

  /// Where the description declares it.
  package var location: SourceLocation

  /// Makes a schema of its parts.
  package init(
    kind: Kind, isNullable: Bool = false, assertions: Assertions? = nil, defaultValue: JSONLiteral? = nil,
    title: String? = nil, documentation: Documentation = Documentation(), location: SourceLocation
  ) {
    self.kind = kind
    self.isNullable = isNullable
    self.assertions = assertions
    self.defaultValue = defaultValue
    self.title = title
    self.documentation = documentation
    self.location = location
  }
}

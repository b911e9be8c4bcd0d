package import Patterns

/// One keyword of JSON Schema, or several that mean nothing without each other.
///
/// A keyword is about the values it names: one about strings holds for everything that is no string.
package indirect enum Assertion: Hashable, Sendable {
  /// The schema `false`: no value is accepted.
  case nothing
  /// The value is of one of these types; never empty.
  case type([JSONType])
  /// The value is one of these; empty when none is accepted.
  case enumeration([JSONLiteral])
  /// The value is this one.
  case const(JSONLiteral)
  /// What a number is.
  case number(NumericLimits, NumberRange?)
  /// What a string is.
  case string(StringSchema)
  /// The least number of elements.
  case minItems(Int)
  /// The greatest number of elements.
  case maxItems(Int)
  /// No two elements are equal.
  case uniqueItems
  /// What the first elements are, one by one.
  case prefixItems([Assertions])
  /// What the elements after those of `prefixItems` are.
  case items(Assertions)
  /// What some elements are, and how many at least and at most; nil where the description does not say.
  case contains(Assertions, minimum: Int?, maximum: Int?)
  /// What the elements are that no other keyword has looked at.
  case unevaluatedItems(Assertions)
  /// The least number of members.
  case minProperties(Int)
  /// The greatest number of members.
  case maxProperties(Int)
  /// The names of members that must be there.
  case required([String])
  /// What the members of these names are.
  case properties([AssertedMember])
  /// What the members are whose names match a pattern.
  case patternProperties([AssertedPattern])
  /// What all other members are.
  case additionalProperties(Assertions)
  /// What the names of members are.
  case propertyNames(Assertions)
  /// The names of members that must be there when another one is.
  case dependentRequired([MemberDependency])
  /// What the object is when a member is there.
  case dependentSchemas([AssertedMember])
  /// What the members are that no other keyword has looked at.
  case unevaluatedProperties(Assertions)
  /// All of these hold.
  case allOf([Assertions])
  /// At least one of these holds.
  case anyOf([Assertions], Discriminator?)
  /// Exactly one of these holds.
  case oneOf([Assertions], Discriminator?)
  /// This does not hold.
  case not(Assertions)
  /// When the first holds, the second does; else the third. Nil accepts everything.
  case conditional(Assertions, then: Assertions?, else: Assertions?)
  /// What the schema of that name asserts.
  case reference(SchemaName)
  /// Asserted only where it decides between schemas: inside `anyOf`, `oneOf`, `not` and `if`.
  ///
  /// An API may list more values later, or give an object more members: that is no reason to refuse a response.
  case deciding(Assertion)
}

/// A member of an object, and what is asserted about it.
package struct AssertedMember: Hashable, Sendable {
  /// The name on the wire, byte for byte.
  package var name: String

  /// What is asserted.
  package var schema: Assertions

  /// Makes a member of its parts.
  package init(name: String, schema: Assertions) {
    self.name = name
    self.schema = schema
  }
}

/// The members whose names match a pattern, and what is asserted about them.
package struct AssertedPattern: Hashable, Sendable {
  /// The pattern.
  package var pattern: CompiledPattern

  /// What is asserted.
  package var schema: Assertions

  /// Makes members of their parts.
  package init(pattern: CompiledPattern, schema: Assertions) {
    self.pattern = pattern
    self.schema = schema
  }
}

/// A member that needs others beside it.
package struct MemberDependency: Hashable, Sendable {
  /// The name of the member.
  package var name: String

  /// The names of the members that must be there when it is.
  package var required: [String]

  /// Makes a dependency of its parts.
  package init(name: String, required: [String]) {
    self.name = name
    self.required = required
  }
}

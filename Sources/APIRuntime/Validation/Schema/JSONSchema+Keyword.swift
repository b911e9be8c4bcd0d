public import JSONCoding

extension JSONSchema {
  /// A keyword with what it asks for, named as JSON Schema names it.
  ///
  /// A keyword says nothing about values of other kinds than its own.
  @_spi(Generated)
  public indirect enum Keyword: Sendable {
    /// Refuses every value: the schema `false`.
    case nothing
    /// The kinds that a value may have.
    case type(JSONTypes)
    /// The values that a value may be.
    case enumeration([JSONValue])
    /// The one value that a value may be.
    case const(JSONValue)
    /// What is asked of numbers.
    case number(NumberConstraint)
    /// What is asked of strings.
    case string(StringConstraint)
    /// The least number of elements.
    case minItems(Int)
    /// The greatest number of elements.
    case maxItems(Int)
    /// No two elements may be the same JSON.
    case uniqueItems
    /// What is asked of the first elements, one by one.
    case prefixItems([JSONSchema])
    /// What is asked of every element after those that `prefixItems` beside it is about.
    case items(JSONSchema)
    /// What at least `min` elements (nil: one) and at most `max` (nil: any number) must satisfy.
    case contains(JSONSchema, min: Int?, max: Int?)
    /// What is asked of every element that nothing else at this place was about.
    case unevaluatedItems(JSONSchema)
    /// The least number of members.
    case minProperties(Int)
    /// The greatest number of members.
    case maxProperties(Int)
    /// The names of the members that must be there.
    case required([String])
    /// What is asked of members, by name.
    case properties(Members)
    /// What is asked of members, by the form of their names.
    case patternProperties([PatternMember])
    /// What is asked of every member that `properties` and `patternProperties` beside it are not about.
    case additionalProperties(JSONSchema)
    /// What is asked of every name, as a string.
    case propertyNames(JSONSchema)
    /// The members that must be there when another one is.
    case dependentRequired(Dependencies)
    /// What is asked of the whole object when a member is there.
    case dependentSchemas(Members)
    /// What is asked of every member that nothing else at this place was about.
    case unevaluatedProperties(JSONSchema)
    /// All must be satisfied.
    case allOf([JSONSchema])
    /// At least one must be satisfied.
    case anyOf([JSONSchema], Discriminator? = nil)
    /// Exactly one must be satisfied.
    case oneOf([JSONSchema], Discriminator? = nil)
    /// It must not be satisfied.
    case not(JSONSchema)
    /// `if`: when it is satisfied, `then` must be, and otherwise `else`.
    case conditional(JSONSchema, then: JSONSchema?, else: JSONSchema?)
    /// `$ref`: a schema that stands elsewhere, and may be one around this one.
    case reference(@Sendable () -> JSONSchema)
    /// A keyword that only counts where it decides between schemas: inside `anyOf`, `oneOf`, `not`, `if` and
    /// `contains`.
    ///
    /// A value that an API adds to an `enum`, or a member that it adds to an object, is then no reason to refuse a
    /// response, and still tells one schema from another.
    case deciding(Keyword)
  }
}

extension JSONSchema.Keyword {
  /// The strings that a value may be; no value of another kind is one of them.
  public static func strings(_ values: [String]) -> JSONSchema.Keyword {
    .enumeration(values.map(JSONValue.string))
  }

  /// Whether the keyword must be evaluated after all others.
  var isAboutUnevaluated: Bool {
    switch self {
    case .unevaluatedItems, .unevaluatedProperties: true
    case .deciding(let keyword): keyword.isAboutUnevaluated
    default: false
    }
  }
}

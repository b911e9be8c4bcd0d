extension Assertion {
  /// The schemas that the keyword applies, in the order in which it is written; empty for most.
  package var schemas: [Assertions] {
    switch self {
    case .prefixItems(let all), .allOf(let all), .anyOf(let all, _), .oneOf(let all, _): all
    case .items(let one), .contains(let one, _, _), .unevaluatedItems(let one), .not(let one): [one]
    case .additionalProperties(let one), .propertyNames(let one), .unevaluatedProperties(let one): [one]
    case .properties(let members), .dependentSchemas(let members): members.map(\.schema)
    case .patternProperties(let patterns): patterns.map(\.schema)
    case .conditional(let condition, let then, let otherwise): [condition] + [then, otherwise].compactMap(\.self)
    case .deciding(let assertion): assertion.schemas
    case .nothing, .type, .enumeration, .const, .number, .string, .minItems, .maxItems, .uniqueItems: []
    case .minProperties, .maxProperties, .required, .dependentRequired, .reference: []
    }
  }
}

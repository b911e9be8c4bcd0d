import APIModel
import OpenAPI

extension SchemaResolver {
  /// What a schema asserts of objects.
  mutating func objectAssertions(of object: SchemaObject) -> [Assertion] {
    let keywords: ObjectKeywords = object.object
    var all: [Assertion] = []
    if !keywords.properties.isEmpty { all.append(.properties(members(keywords.properties))) }
    if !keywords.patternProperties.isEmpty {
      all.append(
        .patternProperties(
          keywords.patternProperties.map { entry in
            AssertedPattern(pattern: PatternSchema(source: entry.key), schema: assertions(of: entry.value))
          }))
    }
    if let schema = keywords.additionalProperties { all.append(undeclared(schema) { .additionalProperties($0) }) }
    if let schema = keywords.propertyNames { all.append(.propertyNames(assertions(of: schema))) }
    if !keywords.required.isEmpty { all.append(.required(keywords.required)) }
    if let limit = keywords.minProperties { all.append(.minProperties(limit)) }
    if let limit = keywords.maxProperties { all.append(.maxProperties(limit)) }
    return all + dependencies(keywords)
  }

  private mutating func dependencies(_ keywords: ObjectKeywords) -> [Assertion] {
    var all: [Assertion] = []
    if !keywords.dependentRequired.isEmpty {
      all.append(
        .dependentRequired(keywords.dependentRequired.map { MemberDependency(name: $0.key, required: $0.value) }))
    }
    if !keywords.dependentSchemas.isEmpty { all.append(.dependentSchemas(members(keywords.dependentSchemas))) }
    if let schema = keywords.unevaluatedProperties { all.append(undeclared(schema) { .unevaluatedProperties($0) }) }
    return all
  }

  private mutating func members(_ map: OrderedMap<SchemaOrBoolean>) -> [AssertedMember] {
    map.map { AssertedMember(name: $0.key, schema: assertions(of: $0.value)) }
  }

  /// What is asserted of members that are not declared; when they are refused, an API that grows breaks it.
  private mutating func undeclared(
    _ schema: SchemaOrBoolean, _ assertion: (Assertions) -> Assertion
  ) -> Assertion {
    let assertion: Assertion = assertion(assertions(of: schema))
    if case .boolean(false, _) = schema { return unlisted(assertion) }
    return assertion
  }
}

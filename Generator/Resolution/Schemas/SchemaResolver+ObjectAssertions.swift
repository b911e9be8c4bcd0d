import APIModel
import Diagnostics
import OpenAPI
import Patterns

extension SchemaResolver {
  /// What a schema asserts of objects.
  mutating func objectAssertions(of object: SchemaObject) -> [Assertion] {
    let keywords: ObjectKeywords = object.object
    var all: [Assertion] = []
    let properties: OrderedMap<SchemaOrBoolean> = entries(of: keywords.properties, in: object)
    if !properties.isEmpty { all.append(.properties(members(properties))) }
    if !keywords.patternProperties.isEmpty {
      all.append(
        .patternProperties(
          keywords.patternProperties.compactMap { entry in
            compiled(entry.key, at: entry.keyLocation, tellsMembers: true).map { pattern in
              AssertedPattern(pattern: pattern, schema: assertions(of: entry.value))
            }
          }))
    }
    if let schema = keywords.additionalProperties { all.append(undeclared(schema) { .additionalProperties($0) }) }
    if let schema = keywords.propertyNames { all.append(.propertyNames(assertions(of: schema))) }
    if !keywords.required.isEmpty { all.append(.required(keywords.required)) }
    if let limit = keywords.minProperties { all.append(.minProperties(limit)) }
    if let limit = keywords.maxProperties { all.append(.maxProperties(limit)) }
    return all + dependencies(keywords)
  }

  /// What a schema asserts beside its kind.
  ///
  /// The members of a structure are checked where they are read, so that only their names matter here, and only to
  /// assertions about all other members.
  mutating func assertions(of object: SchemaObject, beside kind: Schema.Kind) -> Assertions {
    var assertions: Assertions = assertions(of: .object(object))
    guard case .object = kind, object.isUncomposed else { return assertions }
    let keywords: ObjectKeywords = object.object
    let needsNames: Bool = keywords.additionalProperties != nil || keywords.unevaluatedProperties != nil
    assertions.all = assertions.all.compactMap { assertion in
      switch assertion {
      case .type, .required: nil
      case .properties(let members): needsNames ? .properties(members.map(\.withoutAssertions)) : nil
      default: assertion
      }
    }
    return assertions
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
    map.entries.map { AssertedMember(name: $0.key, schema: assertions(of: $0.value)) }
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

extension AssertedMember {
  /// The member with a schema that accepts everything.
  fileprivate var withoutAssertions: AssertedMember {
    AssertedMember(name: name, schema: Assertions(source: schema.source))
  }
}

extension SchemaObject {
  /// Whether the schema says by its own keywords alone which members objects have.
  fileprivate var isUncomposed: Bool {
    reference == nil && composition.allOf == nil && composition.anyOf == nil && composition.oneOf == nil && !isNullable
  }
}

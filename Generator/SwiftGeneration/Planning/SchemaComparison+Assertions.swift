import APIModel

extension SchemaComparison {
  /// What a whole schema asserts.
  func comparable(_ assertions: Assertions) -> Assertions {
    Assertions(source: relative(assertions.source), assertions.all.map(comparable))
  }

  /// What tells the branches of a union.
  func comparable(_ discriminator: Discriminator) -> Discriminator {
    Discriminator(
      propertyName: comparable(discriminator.propertyName),
      tags: discriminator.tags.map { Discriminator.Tag(value: comparable($0.value), branch: $0.branch) })
  }

  /// A value of an enumeration.
  func comparable(_ value: EnumerationSchema.RawValue) -> EnumerationSchema.RawValue {
    if case .string(let text) = value { .string(comparable(text)) } else { value }
  }

  private func comparable(_ assertion: Assertion) -> Assertion {
    switch assertion {
    case .enumeration(let values): .enumeration(values.map(comparable))
    case .const(let value): .const(comparable(value))
    case .prefixItems(let all): .prefixItems(all.map(comparable))
    case .items(let one): .items(comparable(one))
    case .contains(let one, let minimum, let maximum):
      .contains(comparable(one), minimum: minimum, maximum: maximum)
    case .unevaluatedItems(let one): .unevaluatedItems(comparable(one))
    case .required(let names): .required(names.map(comparable))
    case .properties(let members): .properties(members.map(comparable))
    case .patternProperties(let patterns):
      .patternProperties(patterns.map { AssertedPattern(pattern: $0.pattern, schema: comparable($0.schema)) })
    case .additionalProperties(let one): .additionalProperties(comparable(one))
    case .propertyNames(let one): .propertyNames(comparable(one))
    case .dependentRequired(let all):
      .dependentRequired(
        all.map { MemberDependency(name: comparable($0.name), required: $0.required.map(comparable)) })
    case .dependentSchemas(let members): .dependentSchemas(members.map(comparable))
    case .unevaluatedProperties(let one): .unevaluatedProperties(comparable(one))
    case .allOf(let all): .allOf(all.map(comparable))
    case .anyOf(let all, let discriminator): .anyOf(all.map(comparable), discriminator.map(comparable))
    case .oneOf(let all, let discriminator): .oneOf(all.map(comparable), discriminator.map(comparable))
    case .not(let one): .not(comparable(one))
    case .conditional(let condition, let then, let otherwise):
      .conditional(comparable(condition), then: then.map(comparable), else: otherwise.map(comparable))
    case .deciding(let assertion): .deciding(comparable(assertion))
    case .nothing, .type, .number, .string, .minItems, .maxItems, .uniqueItems, .minProperties, .maxProperties,
      .reference:
      assertion
    }
  }

  private func comparable(_ member: AssertedMember) -> AssertedMember {
    AssertedMember(name: comparable(member.name), schema: comparable(member.schema))
  }

  private func comparable(_ literal: JSONLiteral) -> JSONLiteral {
    switch literal {
    case .string(let text): .string(comparable(text))
    case .array(let all): .array(all.map(comparable))
    case .object(let members):
      .object(members.map { JSONLiteral.Member(name: comparable($0.name), value: comparable($0.value)) })
    case .null, .boolean, .number: literal
    }
  }
}

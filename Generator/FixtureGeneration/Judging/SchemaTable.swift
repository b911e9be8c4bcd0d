import APIModel
@_spi(Generated) import APIRuntime
@_spi(Generated) import JSONCoding
import Patterns
import SwiftGeneration
import SwiftSource
import Synchronization

/// The whole schemas of a module as the runtime evaluates them: what generated code writes down, made at once.
///
/// One object stands for each named schema, because the evaluator recognises by it that a reference leads back.
final class SchemaTable: Sendable {
  private let assertions: [Identifier: Assertions]
  private let names: [SchemaName: Identifier]
  private let made = Mutex<[Identifier: JSONSchema]>([:])
  private let patterns = PatternTable()

  /// Makes a table of what schemas assert, by their names here and in the description.
  init(_ assertions: [Identifier: Assertions], names: [SchemaName: Identifier]) {
    self.assertions = assertions
    self.names = names
  }

  /// Makes the table of a module.
  convenience init(_ module: ModulePlan) {
    self.init(
      Dictionary(module.schemas.map { ($0.name, $0.assertions) }) { first, _ in first }, names: module.schemaNames)
  }

  /// What a whole schema asserts; nil when there is no such schema.
  func assertions(of name: Identifier) -> Assertions? { assertions[name] }

  /// What the whole schema that a named schema is asserts; nil when it is none.
  func assertions(of name: SchemaName) -> Assertions? { names[name].flatMap { assertions[$0] } }

  /// The whole schema of that name; one that refuses every value when there is none.
  func schema(named name: Identifier) -> JSONSchema {
    if let known = made.withLock({ $0[name] }) { return known }
    let schema: JSONSchema = assertions[name].map(schema(of:)) ?? JSONSchema(location: "", keywords: [.nothing])
    return made.withLock { made in
      let first: JSONSchema = made[name] ?? schema
      made[name] = first
      return first
    }
  }

  /// A schema of what is asserted.
  func schema(of assertions: Assertions) -> JSONSchema {
    JSONSchema(location: assertions.source, keywords: assertions.all.map(keyword))
  }

  /// A schema of what is asked of a value beyond its type.
  func schema(of constraint: ConstraintPlan) -> JSONSchema {
    switch constraint {
    case .schema(let assertions): schema(of: assertions)
    case .named(let name): schema(named: name)
    case .string(let string, let source): JSONSchema(location: source, keywords: [self.string(string)])
    case .number(let limits, let source): JSONSchema(location: source, keywords: [number(limits, nil)])
    case .array(let array): JSONSchema(location: array.source, keywords: keywords(of: array))
    case .map(let map): JSONSchema(location: map.source, keywords: keywords(of: map))
    }
  }

  /// The schema that a named schema refers to, found when it is followed.
  private func schema(of name: SchemaName) -> JSONSchema {
    names[name].map(schema(named:)) ?? JSONSchema(location: "", keywords: [.nothing])
  }

  // MARK: Keywords

  private func keyword(_ assertion: Assertion) -> JSONSchema.Keyword {
    switch assertion {
    case .nothing: .nothing
    case .type(let types): .type(types.reduce(into: []) { $0.formUnion($1.runtime) })
    case .enumeration(let values): .enumeration(values.map(\.json))
    case .const(let value): .const(value.json)
    case .number(let limits, let range): number(limits, range)
    case .string(let string): self.string(string)
    case .deciding(let assertion): .deciding(keyword(assertion))
    case .reference(let name): .reference { [self] in schema(of: name) }
    case .minItems, .maxItems, .uniqueItems, .prefixItems, .items, .contains, .unevaluatedItems: array(assertion)
    case .allOf, .anyOf, .oneOf, .not, .conditional: composition(assertion)
    default: object(assertion)
    }
  }

  private func array(_ assertion: Assertion) -> JSONSchema.Keyword {
    switch assertion {
    case .minItems(let limit): .minItems(limit)
    case .maxItems(let limit): .maxItems(limit)
    case .prefixItems(let schemas): .prefixItems(schemas.map(schema(of:)))
    case .items(let schema): .items(self.schema(of: schema))
    case .unevaluatedItems(let schema): .unevaluatedItems(self.schema(of: schema))
    case .contains(let schema, let minimum, let maximum):
      .contains(self.schema(of: schema), min: minimum, max: maximum)
    default: .uniqueItems
    }
  }

  private func object(_ assertion: Assertion) -> JSONSchema.Keyword {
    switch assertion {
    case .minProperties(let limit): .minProperties(limit)
    case .maxProperties(let limit): .maxProperties(limit)
    case .required(let names): .required(names)
    case .properties(let members): .properties(self.members(members))
    case .patternProperties(let patterns):
      .patternProperties(patterns.map { PatternMember(self.patterns.pattern(of: $0.pattern), schema(of: $0.schema)) })
    case .additionalProperties(let schema): .additionalProperties(self.schema(of: schema))
    case .propertyNames(let schema): .propertyNames(self.schema(of: schema))
    case .dependentRequired(let dependencies):
      .dependentRequired(JSONSchema.Dependencies(dependencies.map { ($0.name, $0.required) }))
    case .dependentSchemas(let members): .dependentSchemas(self.members(members))
    case .unevaluatedProperties(let schema): .unevaluatedProperties(self.schema(of: schema))
    default: preconditionFailure("every keyword about objects is listed")
    }
  }

  private func composition(_ assertion: Assertion) -> JSONSchema.Keyword {
    switch assertion {
    case .allOf(let schemas): .allOf(schemas.map(schema(of:)))
    case .anyOf(let schemas, let discriminator): .anyOf(schemas.map(schema(of:)), discriminator?.runtime)
    case .oneOf(let schemas, let discriminator): .oneOf(schemas.map(schema(of:)), discriminator?.runtime)
    case .not(let schema): .not(self.schema(of: schema))
    case .conditional(let condition, let then, let otherwise):
      .conditional(
        schema(of: condition), then: then.map(schema(of:)), else: otherwise.map(schema(of:)))
    default: preconditionFailure("every keyword that composes is listed")
    }
  }

  private func members(_ members: [AssertedMember]) -> JSONSchema.Members {
    JSONSchema.Members(members.map { ($0.name, schema(of: $0.schema)) })
  }

  // MARK: Constraints

  private func string(_ string: StringSchema) -> JSONSchema.Keyword {
    .string(
      StringConstraint(
        minLength: string.minLength, maxLength: string.maxLength, pattern: string.pattern.map(patterns.pattern(of:)),
        format: string.format.flatMap { StringFormat(rawValue: $0.rawValue) }))
  }

  private func number(_ limits: NumericLimits, _ range: NumberRange?) -> JSONSchema.Keyword {
    .number(
      NumberConstraint(
        minimum: limits.minimum.flatMap(JSONNumber.init), maximum: limits.maximum.flatMap(JSONNumber.init),
        exclusiveMinimum: limits.exclusiveMinimum.flatMap(JSONNumber.init),
        exclusiveMaximum: limits.exclusiveMaximum.flatMap(JSONNumber.init),
        multipleOf: limits.multipleOf.flatMap(JSONNumber.init),
        format: range.flatMap { NumberFormat(rawValue: $0.rawValue) }))
  }

  private func keywords(of array: ArrayConstraintPlan) -> [JSONSchema.Keyword] {
    [
      array.minItems.map { .minItems($0) }, array.maxItems.map { .maxItems($0) },
      array.hasUniqueItems ? .uniqueItems : nil, array.items.map { .items(schema(of: $0)) },
    ].compactMap(\.self)
  }

  private func keywords(of map: MapConstraintPlan) -> [JSONSchema.Keyword] {
    [
      map.minProperties.map { .minProperties($0) }, map.maxProperties.map { .maxProperties($0) },
      map.values.map { .additionalProperties(schema(of: $0)) },
    ].compactMap(\.self)
  }
}

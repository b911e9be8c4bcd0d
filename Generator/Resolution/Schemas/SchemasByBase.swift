import OpenAPI

/// Schemas that a value of a discriminator names, by what they are composed of.
struct SchemasByBase: Sendable {
  /// A schema that has a name.
  struct Named: Sendable {
    /// The value that names it: one of a mapping, or the key of a component.
    let name: String
    /// The schema, or what it refers to where it says nothing else.
    let schema: SchemaObject
    /// What the schema is composed of, the nearest first.
    let bases: [SchemaObject]
  }

  private var all: [Named] = []

  /// The indices of those that are a schema, or are composed of it.
  private var indices: [ObjectIdentifier: [Int]] = [:]

  /// Adds a schema behind the others.
  mutating func add(_ named: Named) {
    for schema in [named.schema] + named.bases { indices[ObjectIdentifier(schema), default: []].append(all.count) }
    all.append(named)
  }

  /// Those that are one of some schemas, or are composed of one, in their order.
  func composed(of schemas: [SchemaObject]) -> [Named] {
    Set(schemas.flatMap { indices[ObjectIdentifier($0)] ?? [] }).sorted().map { all[$0] }
  }
}

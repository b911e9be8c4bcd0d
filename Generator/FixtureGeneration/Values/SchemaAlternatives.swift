import APIModel

/// The ways in which a value can satisfy a whole schema: each is a list of keywords without any that compose.
///
/// `allOf` and references become part of every way, a branch of `oneOf` or `anyOf` makes a way of its own, and so does
/// either outcome of `if`. What must not hold is left to the verdict.
struct SchemaAlternatives {
  /// How many ways are looked at.
  private static let greatestCount = 24
  /// How many references are followed without a value in between.
  private static let greatestDepth = 6

  private let schemas: SchemaTable

  /// Makes the ways of a module's schemas.
  init(_ schemas: SchemaTable) {
    self.schemas = schemas
  }

  /// The first ways, those with the first branches first; never empty.
  func all(of assertions: Assertions) -> [[Assertion]] { all(of: assertions, depth: 0) }

  private func all(of assertions: Assertions, depth: Int) -> [[Assertion]] {
    guard depth < Self.greatestDepth else { return [[]] }
    return assertions.all.reduce([[]]) { ways, assertion in
      Self.product(ways, options(for: assertion, depth: depth + 1))
    }
  }

  private func options(for assertion: Assertion, depth: Int) -> [[Assertion]] {
    switch assertion {
    case .allOf(let all): return product(of: all, depth: depth)
    case .anyOf(let branches, _), .oneOf(let branches, _):
      return branches.flatMap { all(of: $0, depth: depth) }
    case .conditional(let condition, let then, let otherwise):
      return product(of: [condition] + [then].compactMap(\.self), depth: depth)
        + (otherwise.map { all(of: $0, depth: depth) } ?? [[]])
    case .dependentSchemas(let members): return [[]] + product(of: members.map(\.schema), depth: depth)
    case .reference(let name): return schemas.assertions(of: name).map { all(of: $0, depth: depth) } ?? [[]]
    case .deciding(let assertion): return options(for: assertion, depth: depth)
    case .not: return [[]]
    default: return [[assertion]]
    }
  }

  private func product(of all: [Assertions], depth: Int) -> [[Assertion]] {
    all.reduce([[]]) { Self.product($0, self.all(of: $1, depth: depth)) }
  }

  private static func product(_ ways: [[Assertion]], _ options: [[Assertion]]) -> [[Assertion]] {
    if options == [[]] { return ways }
    return Array(ways.lazy.flatMap { way in options.lazy.map { way + $0 } }.prefix(greatestCount))
  }
}

import APIModel
@_spi(Generated) import APIRuntime
import JSONCoding
import SwiftGeneration

/// Makes values that satisfy whole schemas: proposed by what the keywords ask for, and judged by the runtime's
/// evaluator.
struct SchemaProposer {
  /// How deep values are made in values.
  private static let greatestDepth = 6
  /// How deep members are filled in that need not be there.
  private static let filledDepth = 1
  /// How many values are proposed for the same demand, which differ where they are not bound: few where they are deep
  /// inside others, because the numbers multiply.
  private static func variants(at depth: Int) -> Int { depth < 2 ? 3 : 1 }
  /// How many elements or members are made at most.
  private static let greatestCount = 64

  private let schemas: SchemaTable
  private let budget: FixtureBudget

  /// Makes a proposer of values of a module's schemas.
  init(_ schemas: SchemaTable, within budget: FixtureBudget = FixtureBudget()) {
    self.schemas = schemas
    self.budget = budget
  }

  /// Whether a value satisfies a schema.
  func isSatisfied(_ assertions: Assertions, by value: JSONValue) -> Bool {
    schemas.schema(of: assertions).violations(by: value, maximum: 1).count == 0
  }

  /// Makes a value that satisfies a schema.
  ///
  /// - Parameters:
  ///   - assertions: The schema.
  ///   - base: A value that is changed as little as possible; nil to make one.
  ///   - known: Values of members that can be added.
  ///   - place: Where the value stands.
  ///   - first: How many values like it there are already, from which it differs where it is not bound.
  ///   - depth: How many values are around it.
  /// - Returns: The value; nil when none was found.
  func value(
    of assertions: Assertions, from base: JSONValue?, known: JSONObject = JSONObject(), _ place: FixturePlace,
    variant first: Int = 0, depth: Int = 0
  ) -> JSONValue? {
    let schema: JSONSchema = schemas.schema(of: assertions)
    func isValid(_ value: JSONValue) -> Bool { schema.violations(by: value, maximum: 1).count == 0 }
    if let base, isValid(base) { return base }
    guard depth < Self.greatestDepth, budget.spend() else { return nil }
    let demands: [SchemaDemand] = SchemaAlternatives(schemas).all(of: assertions).map(SchemaDemand.init)
    for variant in first..<(first + Self.variants(at: depth)) {
      for demand in demands {
        let maker = DemandedValue(
          demand: demand, known: known, place: place.numbered(variant), variant: variant, depth: depth, proposer: self)
        if let value = maker.value(from: base), isValid(value) { return value }
      }
    }
    return nil
  }

  /// How many elements or members are made where so many are asked for.
  static func count(_ wanted: Int) -> Int { min(wanted, greatestCount) }

  /// Whether members that need not be there are filled in at a depth.
  static func isFilled(at depth: Int) -> Bool { depth <= filledDepth }
}

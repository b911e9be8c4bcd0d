/// Assertions about a number, exact in decimal.
///
/// - SeeAlso: JSON Schema Validation 2020-12, section 6.2.
@_spi(Generated)
public struct NumberConstraint: Hashable, Sendable {
  /// The least number; nil when there is none.
  public let minimum: JSONNumber?
  /// The greatest number; nil when there is none.
  public let maximum: JSONNumber?
  /// The number that every number must be above; nil when there is none.
  public let exclusiveMinimum: JSONNumber?
  /// The number that every number must be below; nil when there is none.
  public let exclusiveMaximum: JSONNumber?
  /// The number that every number must be an integer multiple of; nil when there is none.
  public let multipleOf: JSONNumber?

  /// Makes a constraint from the keywords of a schema.
  public init(
    minimum: JSONNumber? = nil, maximum: JSONNumber? = nil, exclusiveMinimum: JSONNumber? = nil,
    exclusiveMaximum: JSONNumber? = nil, multipleOf: JSONNumber? = nil
  ) {
    self.minimum = minimum
    self.maximum = maximum
    self.exclusiveMinimum = exclusiveMinimum
    self.exclusiveMaximum = exclusiveMaximum
    self.multipleOf = multipleOf
  }

  /// The assertions that a number breaks.
  func violations(by number: JSONNumber) -> [Violation] {
    var violations: [Violation] = []
    func check(_ keyword: String, _ limit: JSONNumber?, _ isMet: (JSONNumber) -> Bool) {
      guard let limit, !isMet(limit) else { return }
      violations.append(Violation(keyword, limit: .number(limit)))
    }
    check("minimum", minimum) { number >= $0 }
    check("maximum", maximum) { number <= $0 }
    check("exclusiveMinimum", exclusiveMinimum) { number > $0 }
    check("exclusiveMaximum", exclusiveMaximum) { number < $0 }
    check("multipleOf", multipleOf) { number.isMultiple(of: $0) }
    return violations
  }
}

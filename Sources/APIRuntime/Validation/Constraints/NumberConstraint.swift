@_spi(Generated) public import JSONCoding

/// Assertions about a number, exact in decimal.
///
/// - SeeAlso: JSON Schema Validation 2020-12, section 6.2.
@_spi(Generated)
public struct NumberConstraint: Constraint {
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
  /// The range of the number; nil when it is free.
  public let format: NumberFormat?
  /// Where the schema is in the API's description, as the fragment of a URI; empty when that is not known.
  public let location: StaticString
  /// The same assertions in a form that is quick to check.
  let quick: QuickLimits

  /// Makes a constraint from the keywords of a schema.
  public init(
    minimum: JSONNumber? = nil, maximum: JSONNumber? = nil, exclusiveMinimum: JSONNumber? = nil,
    exclusiveMaximum: JSONNumber? = nil, multipleOf: JSONNumber? = nil, format: NumberFormat? = nil,
    at location: StaticString = ""
  ) {
    self.minimum = minimum
    self.maximum = maximum
    self.exclusiveMinimum = exclusiveMinimum
    self.exclusiveMaximum = exclusiveMaximum
    self.multipleOf = multipleOf
    self.format = format
    self.location = location
    quick = QuickLimits(
      minimum: minimum, maximum: maximum, exclusiveMinimum: exclusiveMinimum, exclusiveMaximum: exclusiveMaximum,
      multipleOf: multipleOf, format: format)
  }

  /// Adds the assertions that an integer breaks.
  public func check(integer: Int64, _ violations: inout Violations) {
    if let small = SmallDecimal(integer), quick.areKept(by: small) { return }
    check(exactly: JSONNumber(integer), &violations)
  }

  /// Adds the assertions that a number breaks.
  ///
  /// - Complexity: O(n) in the number of digits; a number of at most 18 digits that keeps them costs no allocation.
  public func check(number: JSONNumber, _ violations: inout Violations) {
    if let small = SmallDecimal(number.text), quick.areKept(by: small) { return }
    check(exactly: number, &violations)
  }

  @inline(never)
  private func check(exactly number: JSONNumber, _ violations: inout Violations) {
    func check(_ keyword: String, _ limit: JSONNumber?, _ isMet: (JSONNumber) -> Bool) {
      guard let limit, !isMet(limit) else { return }
      violations.add(Violation(keyword, limit: .number(limit), at: location))
    }
    check("minimum", minimum) { number >= $0 }
    check("maximum", maximum) { number <= $0 }
    check("exclusiveMinimum", exclusiveMinimum) { number > $0 }
    check("exclusiveMaximum", exclusiveMaximum) { number < $0 }
    check("multipleOf", multipleOf) { number.isMultiple(of: $0) }
    guard let format, !format.contains(number) else { return }
    violations.add(Violation("format", limit: .string(format.rawValue), at: location))
  }
}

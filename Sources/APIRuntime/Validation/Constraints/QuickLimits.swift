@_spi(Generated) internal import JSONCoding

/// The assertions of a number constraint in a form in which checking them allocates nothing.
///
/// It can say that a number keeps them; when it does not, the exact check has the word.
struct QuickLimits: Sendable {
  private let minimum: SmallDecimal?
  private let maximum: SmallDecimal?
  private let exclusiveMinimum: SmallDecimal?
  private let exclusiveMaximum: SmallDecimal?
  private let multipleOf: SmallDecimal?
  private let format: NumberFormat?
  /// Whether every limit is one that can be checked quickly.
  private let isComplete: Bool

  /// Makes limits from the keywords of a schema.
  init(
    minimum: JSONNumber?, maximum: JSONNumber?, exclusiveMinimum: JSONNumber?, exclusiveMaximum: JSONNumber?,
    multipleOf: JSONNumber?, format: NumberFormat?
  ) {
    func quick(_ number: JSONNumber?) -> SmallDecimal? { number.flatMap { SmallDecimal($0.text) } }
    self.minimum = quick(minimum)
    self.maximum = quick(maximum)
    self.exclusiveMinimum = quick(exclusiveMinimum)
    self.exclusiveMaximum = quick(exclusiveMaximum)
    self.multipleOf = quick(multipleOf)
    self.format = format
    isComplete = [minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf].allSatisfy {
      $0 == nil || quick($0) != nil
    }
  }

  /// Whether a number is known to keep all assertions.
  func areKept(by number: SmallDecimal) -> Bool {
    guard isComplete, isInRange(number) else { return false }
    if let minimum, number.isBelow(minimum) != false { return false }
    if let maximum, maximum.isBelow(number) != false { return false }
    if let exclusiveMinimum, exclusiveMinimum.isBelow(number) != true { return false }
    if let exclusiveMaximum, number.isBelow(exclusiveMaximum) != true { return false }
    if let multipleOf, number.isMultiple(of: multipleOf) != true { return false }
    return true
  }

  private func isInRange(_ number: SmallDecimal) -> Bool {
    switch format {
    case nil, .decimal, .double: true
    case .int64: number.exponent == 0
    case .int32: number.exponent == 0 && Int32(exactly: number.coefficient) != nil
    case .float: number.exponent <= 0
    }
  }
}

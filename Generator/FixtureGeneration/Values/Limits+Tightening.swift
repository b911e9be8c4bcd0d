import APIModel

extension NumericLimits {
  /// The limits of both; of two steps, the first.
  func tightened(by other: NumericLimits) -> NumericLimits {
    NumericLimits(
      minimum: Self.choose(minimum, other.minimum, greater: true),
      exclusiveMinimum: Self.choose(exclusiveMinimum, other.exclusiveMinimum, greater: true),
      maximum: Self.choose(maximum, other.maximum, greater: false),
      exclusiveMaximum: Self.choose(exclusiveMaximum, other.exclusiveMaximum, greater: false),
      multipleOf: multipleOf ?? other.multipleOf)
  }

  private static func choose(_ one: String?, _ other: String?, greater: Bool) -> String? {
    guard let one, let other else { return one ?? other }
    let isLess: Bool? = FixtureDecimal(one).flatMap { one in FixtureDecimal(other).flatMap { one.isLess(than: $0) } }
    return isLess == greater ? other : one
  }
}

extension StringSchema {
  /// The limits of both; of two patterns or formats, the first.
  func tightened(by other: StringSchema) -> StringSchema {
    StringSchema(
      format: format ?? other.format, minLength: [minLength, other.minLength].compactMap(\.self).max(),
      maxLength: [maxLength, other.maxLength].compactMap(\.self).min(), pattern: pattern ?? other.pattern)
  }
}

@_spi(Generated) internal import JSONCoding

/// Assertions about a string.
///
/// - SeeAlso: JSON Schema Validation 2020-12, sections 6.3 and 7.
@_spi(Generated)
public struct StringConstraint: Constraint {
  /// The least number of Unicode code points; nil when there is none.
  public let minLength: Int?
  /// The greatest number of Unicode code points; nil when there is none.
  public let maxLength: Int?
  /// The regular expression that must match somewhere in the string; nil when there is none.
  public let pattern: Pattern?
  /// The form of the string; nil when it is free.
  public let format: StringFormat?
  /// Where the schema is in the API's description, as the fragment of a URI; empty when that is not known.
  public let location: StaticString

  /// Makes a constraint from the keywords of a schema.
  public init(
    minLength: Int? = nil, maxLength: Int? = nil, pattern: Pattern? = nil, format: StringFormat? = nil,
    at location: StaticString = ""
  ) {
    self.minLength = minLength
    self.maxLength = maxLength
    self.pattern = pattern
    self.format = format
    self.location = location
  }

  /// Adds the assertions that a string breaks.
  ///
  /// - Complexity: O(n) in the length of the string; O(1) when its number of bytes tells enough about its length.
  public func check(string: String, _ violations: inout Violations) {
    if let limit = minLength, string.isShorter(than: limit) {
      violations.add(Violation("minLength", limit: limit, count: string.unicodeScalars.count, at: location))
    }
    if let limit = maxLength, string.utf8.count > limit, string.unicodeScalars.count > limit {
      violations.add(Violation("maxLength", limit: limit, count: string.unicodeScalars.count, at: location))
    }
    if let pattern, !pattern.matches(string) {
      violations.add(Violation("pattern", limit: .string("\(pattern.source)"), at: location))
    }
    if let format, !format.matches(string) {
      violations.add(Violation("format", limit: .string(format.rawValue), at: location))
    }
  }
}

@_spi(Generated)
extension String: Constrainable {
  /// Adds the assertions that the string breaks.
  @inlinable
  public func check(_ constraint: some Constraint, _ violations: inout Violations) {
    constraint.check(string: self, &violations)
  }

  /// Whether there are fewer code points than `limit`; counts them only when the bytes, one to four each, do not tell.
  fileprivate func isShorter(than limit: Int) -> Bool {
    utf8.count < limit || (utf8.count / 4 < limit && unicodeScalars.count < limit)
  }
}

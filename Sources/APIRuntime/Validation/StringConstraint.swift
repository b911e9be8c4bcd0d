/// Assertions about a string.
///
/// - SeeAlso: JSON Schema Validation 2020-12, sections 6.3 and 7.
@_spi(Generated)
public struct StringConstraint: Hashable, Sendable {
  /// The least number of Unicode code points; nil when there is none.
  public let minLength: Int?
  /// The greatest number of Unicode code points; nil when there is none.
  public let maxLength: Int?
  /// The form of the string; nil when it is free.
  public let format: StringFormat?

  /// Makes a constraint from the keywords of a schema.
  public init(minLength: Int? = nil, maxLength: Int? = nil, format: StringFormat? = nil) {
    self.minLength = minLength
    self.maxLength = maxLength
    self.format = format
  }
}

@_spi(Generated)
extension String: Constrainable {
  /// The assertions that the string breaks.
  ///
  /// - Complexity: O(n) in the length of the string; O(1) when its number of bytes tells enough about its length.
  public func violations(of constraint: StringConstraint) -> [Violation] {
    var violations: [Violation] = []
    if let limit = constraint.minLength, isShorter(than: limit) {
      violations.append(Violation("minLength", limit: limit, count: unicodeScalars.count))
    }
    if let limit = constraint.maxLength, utf8.count > limit, unicodeScalars.count > limit {
      violations.append(Violation("maxLength", limit: limit, count: unicodeScalars.count))
    }
    if let format = constraint.format, !format.matches(self) {
      violations.append(Violation("format", limit: .string(format.rawValue)))
    }
    return violations
  }

  /// Whether there are fewer code points than `limit`; counts them only when the bytes, one to four each, do not tell.
  private func isShorter(than limit: Int) -> Bool {
    utf8.count < limit || (utf8.count / 4 < limit && unicodeScalars.count < limit)
  }
}

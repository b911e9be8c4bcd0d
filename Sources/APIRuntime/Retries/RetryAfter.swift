/// How long a server asks to wait.
///
/// - SeeAlso: RFC 9110, section 10.2.3.
package struct RetryAfter: Hashable, Sendable {
  /// The time from now on; not negative.
  package let delay: Duration

  /// Reads the field `Retry-After`: seconds, or a date.
  ///
  /// A date is compared with the field `Date` of the same response, so that a clock that is wrong on either side does
  /// not matter, and with the system's clock when there is none.
  ///
  /// - Returns: nil when there is no such field, or it is neither of the two.
  package init?(_ fields: HTTPFields, now: () -> Date = { Date() }) {
    guard let value = fields[.retryAfter] else { return nil }
    if let seconds = Self.seconds(value) {
      delay = .seconds(seconds)
    } else if let date = HTTPDate(value) {
      let present = fields[.date].flatMap { HTTPDate($0)?.secondsSince1970 }
      delay = .seconds(max(0, date.secondsSince1970 - (present ?? Int64(now().timeIntervalSince1970))))
    } else {
      return nil
    }
  }

  /// Digits; a number that is too large for any wait is a very large one.
  private static func seconds(_ value: String) -> Int64? {
    guard !value.isEmpty, value.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else {
      return nil
    }
    return min(Int64(value) ?? .max, 1 << 40)
  }
}

@_spi(Generated)
extension Date {
  /// Whether bytes are a date-time as this module reads it.
  ///
  /// - SeeAlso: RFC 3339, section 5.6 (`date-time`).
  public static func isDateTime(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    DateTime(InputBytes(bytes), from: 0, to: bytes.count) != nil
  }

  /// Whether bytes are a day of the calendar, such as `2024-02-29`.
  ///
  /// - SeeAlso: RFC 3339, section 5.6 (`full-date`).
  public static func isFullDate(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.count == 10, bytes[4] == .minus, bytes[7] == .minus,
      let year = number(bytes[0..<4]), let month = number(bytes[5..<7]), let day = number(bytes[8..<10]),
      (1...12).contains(month), day >= 1
    else { return false }
    return day <= CivilDate(year: year, month: month, day: day).daysInMonth
  }

  /// The number that digits are; nil when one is none.
  private static func number(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    guard digits.allSatisfy(\.isDigit) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - .zero) }
  }
}

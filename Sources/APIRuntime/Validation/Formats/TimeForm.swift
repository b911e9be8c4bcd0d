/// How a time of the day is written: `23:20:50.52Z`.
///
/// The second 60 can only be the last one of a day in UTC.
///
/// - SeeAlso: RFC 3339, sections 5.6 (`full-time`) and 5.7.
enum TimeForm {
  /// Whether the bytes are a time with an offset.
  static func matches(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var scanner = ByteScanner(bytes)
    guard let hour = scanner.twoDigits(), hour <= 23, scanner.accept(":"),
      let minute = scanner.twoDigits(), minute <= 59, scanner.accept(":"),
      let second = scanner.twoDigits(), second <= 60
    else { return false }
    if scanner.accept("."), scanner.skip(while: \.isDecimalDigit) == 0 { return false }
    guard let offset = offset(&scanner), scanner.isAtEnd else { return false }
    let minuteOfDay = (hour * 60 + minute - offset + 2 * 1440) % 1440
    return second < 60 || minuteOfDay == 1439
  }

  /// Passes the minutes by which the time is ahead of UTC.
  private static func offset(_ scanner: inout ByteScanner) -> Int? {
    if scanner.accept("Z") || scanner.accept("z") { return 0 }
    let isBehind = scanner.accept("-")
    guard isBehind || scanner.accept("+"), let hour = scanner.twoDigits(), hour <= 23, scanner.accept(":"),
      let minute = scanner.twoDigits(), minute <= 59
    else { return nil }
    return (isBehind ? -1 : 1) * (hour * 60 + minute)
  }
}

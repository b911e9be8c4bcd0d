/// A moment as RFC 3339 writes it, to the nanosecond.
struct DateTime {
  /// The number of seconds since 1970-01-01T00:00:00Z, without leap seconds.
  let seconds: Int64

  /// The nanoseconds after ``seconds``; 0 to 999,999,999.
  let nanoseconds: Int64

  /// The length of the longest text written: `0000-00-00T00:00:00.000000Z`.
  static var maximumLength: Int { 27 }

  /// The seconds from 1970 to 2001, where `Date` counts from.
  private static var secondsToReferenceDate: Int64 { 978_307_200 }

  /// The years 0000 to 9999, in seconds since 1970.
  private static var range: Range<Int64> { -62_167_219_200..<253_402_300_800 }

  init(seconds: Int64, nanoseconds: Int64) {
    self.seconds = seconds
    self.nanoseconds = nanoseconds
  }

  /// The date nearest to this moment.
  @inline(__always)
  var date: Date {
    let whole = Double(seconds &- Self.secondsToReferenceDate)
    return Date(timeIntervalSinceReferenceDate: whole + Double(nanoseconds) / 1e9)
  }

  /// The moment with the fewest digits, milliseconds or else microseconds, that reads back as `date`.
  ///
  /// A date that is finer than microseconds is rounded to the nearest one. `nil` when the year is not one of 0000 to
  /// 9999.
  init?(_ date: Date) {
    let interval = date.timeIntervalSinceReferenceDate
    guard abs(interval) < 1e12 else { return nil }
    let truncated = Int64(interval)
    let whole = Double(truncated) > interval ? truncated - 1 : truncated
    let seconds = whole + Self.secondsToReferenceDate
    let fraction = interval - Double(whole)
    // Adding a half rounds to the nearest: the fraction is not negative.
    let milliseconds = Int64(fraction * 1e3 + 0.5)
    if Double(whole) + Double(milliseconds) / 1e3 == interval {
      self.init(carrying: seconds, nanoseconds: milliseconds * 1_000_000)
    } else {
      self.init(carrying: seconds, nanoseconds: Int64(fraction * 1e6 + 0.5) * 1_000)
    }
    guard Self.range.contains(self.seconds) else { return nil }
  }

  /// Carries a whole second of nanoseconds over.
  private init(carrying seconds: Int64, nanoseconds: Int64) {
    let carries = nanoseconds == 1_000_000_000
    self.init(seconds: carries ? seconds + 1 : seconds, nanoseconds: carries ? 0 : nanoseconds)
  }
}

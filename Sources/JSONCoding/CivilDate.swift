/// A day of the proleptic Gregorian calendar.
///
/// Years are counted from March on, so that the leap day is the last day of a year, in eras of 400 years, which all
/// have the same number of days.
struct CivilDate {
  /// The year; 0 is the year before 1.
  let year: Int

  /// The month, 1 to 12.
  let month: Int

  /// The day of the month, from 1 on.
  let day: Int

  private static var daysPerEra: Int { 146_097 }

  /// The days from 0000-03-01 to 1970-01-01.
  private static var daysToEpoch: Int { 719_468 }

  init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// The day that is `days` after 1970-01-01; the year must not be before 0.
  ///
  /// The arithmetic is unsigned and narrow because divisions are then cheapest.
  @inline(__always)
  init(days: Int) {
    // One era more, so that January and February of the year 0 are not negative.
    let shifted = UInt32(truncatingIfNeeded: days &+ Self.daysToEpoch &+ Self.daysPerEra)
    let (era, dayOfEra) = shifted.quotientAndRemainder(dividingBy: UInt32(Self.daysPerEra))
    let yearOfEra = (dayOfEra &- dayOfEra / 1460 &+ dayOfEra / 36_524 &- dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra &- (365 &* yearOfEra &+ yearOfEra / 4 &- yearOfEra / 100)
    let monthFromMarch = (5 &* dayOfYear &+ 2) / 153
    day = Int(dayOfYear &- (153 &* monthFromMarch &+ 2) / 5 &+ 1)
    month = Int(monthFromMarch < 10 ? monthFromMarch &+ 3 : monthFromMarch &- 9)
    year = Int(yearOfEra) &+ (Int(era) &- 1) &* 400 &+ (month <= 2 ? 1 : 0)
  }

  /// The number of days since 1970-01-01; the year must not be before 0.
  @inline(__always)
  var days: Int {
    // One era more, so that January and February of the year 0 are not negative.
    let years = UInt32(truncatingIfNeeded: (month <= 2 ? year &- 1 : year) &+ 400)
    let monthFromMarch = UInt32(truncatingIfNeeded: month > 2 ? month &- 3 : month &+ 9)
    let dayOfYear = (153 &* monthFromMarch &+ 2) / 5
    let leapDays = years / 4 &- years / 100 &+ years / 400
    return Int(years &* 365 &+ leapDays &+ dayOfYear) &+ day &- 1 &- Self.daysToEpoch &- Self.daysPerEra
  }

  /// The number of days in this day's month.
  @inline(__always)
  var daysInMonth: Int {
    guard month == 2 else { return 30 &+ (month &+ month / 8) & 1 }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return isLeap ? 29 : 28
  }
}

/// A date as HTTP writes it, such as `Sun, 06 Nov 1994 08:49:37 GMT`.
///
/// - SeeAlso: RFC 9110, section 5.6.7.
package struct HTTPDate: Hashable, Sendable {
  /// The seconds since the beginning of 1970; negative before.
  package let secondsSince1970: Int64

  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// Reads the preferred form, and the two obsolete ones.
  ///
  /// Those are `Sunday, 06-Nov-94 08:49:37 GMT` and `Sun Nov  6 08:49:37 1994`. The name of the day is not checked.
  ///
  /// - Returns: nil when the text is none of them, or a day or time that does not exist.
  package init?(_ text: String) {
    let words = text.split { $0 == " " || $0 == "-" }
    guard text.utf8.count <= 40, words.count == 5 || words.count == 6 else { return nil }
    let isAscii = words.count == 5
    guard isAscii || words[5] == "GMT" else { return nil }
    let (day, month, year, time) =
      isAscii ? (words[2], words[1], words[4], words[3]) : (words[1], words[2], words[3], words[4])
    guard let day = Self.number(day, digits: 1...2), let year = Self.year(year),
      let month = Self.months.firstIndex(of: String(month)),
      (1...Self.length(ofMonth: month + 1, year)).contains(day), let time = Self.seconds(time)
    else { return nil }
    secondsSince1970 = Self.days(year, month + 1, day) * 86_400 + time
  }

  private static func number(_ text: Substring, digits: ClosedRange<Int>) -> Int64? {
    guard digits.contains(text.utf8.count), text.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
    return Int64(text)
  }

  /// Four digits, or two, which mean the years 1970 to 2069.
  private static func year(_ text: Substring) -> Int64? {
    if let year = number(text, digits: 4...4) { return year }
    return number(text, digits: 2...2).map { $0 < 70 ? 2000 + $0 : 1900 + $0 }
  }

  private static func seconds(_ text: Substring) -> Int64? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map { number($0, digits: 2...2) }
    guard parts.count == 3, let hour = parts[0], let minute = parts[1], let second = parts[2],
      hour < 24, minute < 60, second <= 60
    else { return nil }
    return hour * 3600 + minute * 60 + second
  }

  private static func length(ofMonth month: Int, _ year: Int64) -> Int64 {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return switch month {
    case 2: isLeap ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The days since the beginning of 1970; years begin in March here, so that a leap day is the last one of its year.
  private static func days(_ year: Int64, _ month: Int, _ day: Int64) -> Int64 {
    let shifted = month > 2 ? year : year - 1
    let dayOfYear = (153 * Int64(month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400 + dayOfYear - 719_468
  }
}

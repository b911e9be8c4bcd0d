@_spi(Generated) @testable import JSONCoding
import Testing

@Suite("Date-times of RFC 3339")
struct DateTimeTests {
  /// A date-time, and the text that is written for it; `nil` when it is none.
  static let table: [(text: String, written: String?)] = [
    // The grammar.
    ("2024-08-19T14:15:22Z", "2024-08-19T14:15:22.000Z"),
    ("2024-08-19T14:15:22.123Z", "2024-08-19T14:15:22.123Z"),
    ("1985-04-12T23:20:50.52Z", "1985-04-12T23:20:50.520Z"),
    ("1996-12-19T16:39:57-08:00", "1996-12-20T00:39:57.000Z"),
    ("1937-01-01T12:00:27.87+00:20", "1937-01-01T11:40:27.870Z"),
    ("2024-08-19t14:15:22z", "2024-08-19T14:15:22.000Z"),
    ("2024-08-19T14:15:22-00:00", "2024-08-19T14:15:22.000Z"),
    ("2024-08-19T14:15:22+23:59", "2024-08-18T14:16:22.000Z"),
    ("2024-08-19T14:15:22-23:59", "2024-08-20T14:14:22.000Z"),
    ("2024-01-01T00:00:00+00:01", "2023-12-31T23:59:00.000Z"),
    // Fractions: nine digits count, six are written when three are not enough.
    ("2024-08-19T14:15:22.1Z", "2024-08-19T14:15:22.100Z"),
    ("2024-08-19T14:15:22.12Z", "2024-08-19T14:15:22.120Z"),
    ("2024-08-19T14:15:22.1234Z", "2024-08-19T14:15:22.123400Z"),
    ("2024-08-19T14:15:22.12345Z", "2024-08-19T14:15:22.123450Z"),
    ("2024-08-19T14:15:22.123456Z", "2024-08-19T14:15:22.123456Z"),
    ("2024-08-19T14:15:22.000001Z", "2024-08-19T14:15:22.000001Z"),
    ("2024-08-19T14:15:22.1234567Z", "2024-08-19T14:15:22.123457Z"),
    ("2024-08-19T14:15:22.12345678Z", "2024-08-19T14:15:22.123457Z"),
    ("2024-08-19T14:15:22.123456789Z", "2024-08-19T14:15:22.123457Z"),
    ("2024-08-19T14:15:22.123456789999Z", "2024-08-19T14:15:22.123457Z"),
    ("2024-08-19T14:15:22.999999999Z", "2024-08-19T14:15:23.000Z"),
    ("2024-08-19T14:15:22.000000000000000000000Z", "2024-08-19T14:15:22.000Z"),
    // Calendars.
    ("2024-02-29T00:00:00Z", "2024-02-29T00:00:00.000Z"),
    ("2000-02-29T00:00:00Z", "2000-02-29T00:00:00.000Z"),
    ("0000-01-01T00:00:00Z", "0000-01-01T00:00:00.000Z"),
    ("0000-02-29T00:00:00Z", "0000-02-29T00:00:00.000Z"),
    ("0001-01-01T00:00:00Z", "0001-01-01T00:00:00.000Z"),
    ("1969-12-31T23:59:59.999Z", "1969-12-31T23:59:59.999Z"),
    ("1970-01-01T00:00:00Z", "1970-01-01T00:00:00.000Z"),
    ("9999-12-31T23:59:59.999Z", "9999-12-31T23:59:59.999Z"),
    // Leap seconds: where one can be, the second after it is meant.
    ("1990-12-31T23:59:60Z", "1991-01-01T00:00:00.000Z"),
    ("1990-12-31T15:59:60-08:00", "1991-01-01T00:00:00.000Z"),
    ("2016-12-31T23:59:60.5Z", "2017-01-01T00:00:00.500Z"),
    ("2015-06-30T23:59:60Z", "2015-07-01T00:00:00.000Z"),
    ("1990-12-31T23:58:60Z", nil),
    ("1990-12-31T22:59:60Z", nil),
    ("1990-12-30T23:59:60Z", nil),
    ("1990-12-31T23:59:60+01:00", nil),
    ("1990-12-31T23:59:61Z", nil),
    // Impossible dates and times.
    ("2024-02-30T00:00:00Z", nil),
    ("2023-02-29T00:00:00Z", nil),
    ("1900-02-29T00:00:00Z", nil),
    ("2024-04-31T00:00:00Z", nil),
    ("2024-00-10T00:00:00Z", nil),
    ("2024-13-10T00:00:00Z", nil),
    ("2024-01-00T00:00:00Z", nil),
    ("2024-01-32T00:00:00Z", nil),
    ("2024-01-01T24:00:00Z", nil),
    ("2024-01-01T23:60:00Z", nil),
    ("2024-01-01T00:00:00+24:00", nil),
    ("2024-01-01T00:00:00+00:60", nil),
    // Other grammars.
    ("", nil),
    ("2024-08-19", nil),
    ("2024-08-19T14:15:22", nil),
    ("2024-08-19T14:15Z", nil),
    ("2024-08-19 14:15:22Z", nil),
    ("2024-08-19T14:15:22.Z", nil),
    ("2024-08-19T14:15:22,5Z", nil),
    ("2024-08-19T14:15:22.5", nil),
    ("2024-08-19T14:15:22+0100", nil),
    ("2024-08-19T14:15:22+01", nil),
    ("2024-08-19T14:15:22+1:00", nil),
    ("2024-08-19T14:15:22ZZ", nil),
    ("2024-08-19T14:15:22Z ", nil),
    (" 2024-08-19T14:15:22Z", nil),
    ("20240819T141522Z", nil),
    ("+2024-08-19T14:15:22Z", nil),
    ("12024-08-19T14:15:22Z", nil),
    ("2024-8-19T14:15:22Z", nil),
    ("2024-08-19T14:15:2٢Z", nil),
    ("2024-W34-1T14:15:22Z", nil),
    ("2024-232T14:15:22Z", nil),
    ("2024/08/19T14:15:22Z", nil),
  ]

  @Test("a date-time is read as RFC 3339 means it, or refused", arguments: table)
  func judge(text: String, written: String?) throws {
    let decoded = try JSONReader.decode(Date.self, from: Array("\"\(text)\"".utf8))
    #expect(try decoded.value.map(Self.write) == written)
    let faults = [JSONFault(offset: 0, reason: .invalidFormat("date-time"))]
    #expect(decoded.faults == (written == nil ? faults : []))
  }

  static func write(_ date: Date) throws -> String {
    String(decoding: try JSONWriter.encode(date).dropFirst().dropLast(), as: UTF8.self)
  }

  static func read(_ text: String) throws -> Date? {
    try JSONReader.decode(Date.self, from: Array("\"\(text)\"".utf8)).value
  }

  @Test("100,000 millisecond values of the years 0001 to 9999 survive a round trip through Date")
  func milliseconds() throws {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<100_000 {
      let moment = DateTime(
        seconds: .random(in: -62_135_596_800..<253_402_300_800, using: &generator),
        nanoseconds: .random(in: 0..<1_000, using: &generator) * 1_000_000)
      try Self.expectRoundTrip(moment, digits: 3)
    }
  }

  @Test("100,000 microsecond values of the years 1870 to 2130 survive a round trip through Date")
  func microseconds() throws {
    var generator = SeededGenerator(seed: 4)
    for _ in 0..<100_000 {
      let moment = DateTime(
        seconds: .random(in: -3_155_673_600..<5_049_129_600, using: &generator),
        nanoseconds: .random(in: 0..<1_000_000, using: &generator) * 1_000)
      try Self.expectRoundTrip(moment, digits: moment.nanoseconds % 1_000_000 == 0 ? 3 : 6)
    }
  }

  /// Expects that `moment` comes back from a `Date` and from its text, which has `digits` fraction digits.
  private static func expectRoundTrip(_ moment: DateTime, digits: Int) throws {
    let date = moment.date
    let returned = try #require(DateTime(date))
    let text = try write(date)
    guard returned.seconds == moment.seconds, returned.nanoseconds == moment.nanoseconds,
      text.utf8.count == 21 + digits,
      try read(text) == date
    else {
      Issue.record("\(moment) became \(text)")
      return
    }
  }

  @Test("a date-time written with escapes is read")
  func escapes() throws {
    #expect(try Self.read(#"2024-08-19T14:15:22\u005a"#) == Self.read("2024-08-19T14:15:22Z"))
  }

  @Test(
    "a date that RFC 3339 cannot write makes the text fail",
    arguments: [-62_167_219_201, 253_402_300_800, 1e300, .infinity, .nan])
  func unwritable(interval: Double) {
    #expect(throws: JSONEncodingError.yearOutOfRange) {
      try JSONWriter.encode(Date(timeIntervalSince1970: interval))
    }
  }
}

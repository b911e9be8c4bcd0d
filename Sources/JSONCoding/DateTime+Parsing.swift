extension DateTime {
  /// Parses bytes that are nowhere else than in `bytes`.
  init?(_ bytes: [UInt8]) {
    let parsed = bytes.withUnsafeBufferPointer { buffer in
      DateTime(InputBytes(buffer), from: 0, to: buffer.count)
    }
    guard let parsed else { return nil }
    self = parsed
  }

  /// Parses the date-time that the bytes in `start..<end` are; `nil` when they are none.
  init?(_ bytes: InputBytes, from start: Int, to end: Int) {
    var offset = start
    self.init(bytes, at: &offset, to: end)
    if offset != end { return nil }
  }

  /// Parses the date-time that begins at `offset`, which is moved past it; `nil` when none begins there.
  ///
  /// What RFC 3339 leaves open is decided as follows. `t` and `z` may be lower case; a space for `T` may not be. A
  /// fraction may have any number of digits, of which nine count. `-00:00` is UTC. The second 60 is the next second,
  /// and only where a leap second can be: at the end of a month in UTC. The hour 24 does not exist.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - offset: Where the date-time begins, and afterwards where it ends.
  ///   - end: The offset of the first byte that may not belong to it.
  /// - SeeAlso: RFC 3339, sections 5.6 and 5.7.
  @inline(__always)
  init?(_ bytes: InputBytes, at offset: inout Int, to end: Int) {
    let start = offset
    guard end &- start >= 20, let days = Self.days(bytes, at: start),
      bytes[start &+ 10].lowercased == UInt8(ascii: "t"),
      let second = Self.secondOfDay(bytes, at: start &+ 11)
    else { return nil }
    offset = start &+ 19
    guard let nanoseconds = Self.fraction(bytes, at: &offset, to: end),
      let zone = Self.zone(bytes, at: &offset, to: end)
    else { return nil }
    self.init(seconds: Int64(days &* 86_400 &+ second &- zone), nanoseconds: nanoseconds)
    let isLeapSecond = bytes[start &+ 17] == UInt8(ascii: "6")
    if isLeapSecond, !isStartOfMonth { return nil }
  }

  /// The number of days since 1970-01-01 of the date `0000-00-00` at `start`.
  @inline(__always)
  private static func days(_ bytes: InputBytes, at start: Int) -> Int? {
    // 0000-00-
    let day = twoDigits(bytes, at: start &+ 8)
    guard
      let pairs = pairs(in: bytes.word(at: start), digits: 0x00FF_FF00_FFFF_FFFF, separators: 0x2D00_002D_0000_0000)
    else { return nil }
    let month = Int(pairs &>> 40 & 0xFF)
    guard month >= 1, month <= 12, day >= 1 else { return nil }
    let date = CivilDate(year: Int(pairs & 0xFF) &* 100 &+ Int(pairs &>> 16 & 0xFF), month: month, day: day)
    return day <= date.daysInMonth ? date.days : nil
  }

  /// The number of seconds since midnight of the time `00:00:00` at `start`.
  @inline(__always)
  private static func secondOfDay(_ bytes: InputBytes, at start: Int) -> Int? {
    // 00:00:00
    guard
      let pairs = pairs(in: bytes.word(at: start), digits: 0xFFFF_00FF_FF00_FFFF, separators: 0x0000_3A00_003A_0000)
    else { return nil }
    let (hour, minute, second) = (Int(pairs & 0xFF), Int(pairs &>> 24 & 0xFF), Int(pairs &>> 48 & 0xFF))
    guard hour <= 23, minute <= 59, second <= 60 else { return nil }
    return (hour &* 60 &+ minute) &* 60 &+ second
  }

  /// The two-digit numbers in the eight characters of `word`: byte i is the number that the characters i and i + 1 are.
  ///
  /// `nil` unless there are digits in the bytes that `digits` covers, and `separators` in the others.
  @inline(__always)
  private static func pairs(in word: UInt64, digits: UInt64, separators: UInt64) -> UInt64? {
    guard word & ~digits == separators else { return nil }
    let values = (word & digits) ^ (0x3030_3030_3030_3030 & digits)
    // Adding 0x76 sets the high bit of a byte above 9.
    guard (values &+ 0x7676_7676_7676_7676 | values) & 0x8080_8080_8080_8080 == 0 else { return nil }
    return values &* 10 &+ values &>> 8
  }

  /// The nanoseconds of the fraction at `offset`, which is moved past it; 0 when there is none.
  @inline(__always)
  private static func fraction(_ bytes: InputBytes, at offset: inout Int, to end: Int) -> Int64? {
    // There is a byte: a date-time has at least twenty, and this is the last of them at most.
    guard bytes[offset] == .point else { return 0 }
    offset &+= 1
    let start = offset
    var nanoseconds: Int64 = 0
    var unit: Int64 = 100_000_000
    while offset < end, bytes[offset].isDigit {
      nanoseconds &+= Int64(bytes[offset] &- .zero) &* unit
      unit /= 10
      offset &+= 1
    }
    return offset > start ? nanoseconds : nil
  }

  /// The seconds by which the zone at `offset`, which is moved past it, is ahead of UTC.
  @inline(__always)
  private static func zone(_ bytes: InputBytes, at offset: inout Int, to end: Int) -> Int? {
    guard offset < end else { return nil }
    let start = offset
    let sign = bytes[start]
    if sign.lowercased == UInt8(ascii: "z") {
      offset = start &+ 1
      return 0
    }
    guard end &- start >= 6, sign == .plus || sign == .minus, bytes[start &+ 3] == .colon else { return nil }
    offset = start &+ 6
    let hour = twoDigits(bytes, at: start &+ 1)
    let minute = twoDigits(bytes, at: start &+ 4)
    guard hour | minute >= 0, hour <= 23, minute <= 59 else { return nil }
    let seconds = (hour &* 60 &+ minute) &* 60
    return sign == .minus ? 0 &- seconds : seconds
  }

  /// The number that two digits are; negative when they are none.
  @inline(__always)
  private static func twoDigits(_ bytes: InputBytes, at offset: Int) -> Int {
    let tens = Int(bytes[offset] &- .zero)
    let ones = Int(bytes[offset &+ 1] &- .zero)
    return tens <= 9 && ones <= 9 ? tens &* 10 &+ ones : -1
  }

  /// Whether this is within the first second of a month in UTC.
  @inline(never)
  private var isStartOfMonth: Bool {
    seconds % 86_400 == 0 && CivilDate(days: Int(seconds / 86_400)).day == 1
  }
}

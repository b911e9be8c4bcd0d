extension DateTime {
  /// Writes this moment in UTC with three fraction digits, or six when it is not a whole number of milliseconds.
  ///
  /// There must be room for ``maximumLength`` bytes.
  func write(to output: inout OutputBytes) {
    let (days, second) = seconds.quotientAndRemainder(flooringBy: 86_400)
    let date = CivilDate(days: days)
    let year = UInt32(truncatingIfNeeded: date.year)
    let microseconds = UInt32(truncatingIfNeeded: nanoseconds) / 1_000
    // 0000-00-   00T00:00   :00.000Z
    output.put(
      word: Self.digits(year / 100, at: 0) | Self.digits(year % 100, at: 2) | Self.byte("-", at: 4)
        | Self.digits(UInt32(date.month), at: 5) | Self.byte("-", at: 7))
    output.put(
      word: Self.digits(UInt32(date.day), at: 0) | Self.byte("T", at: 2) | Self.digits(second / 3600, at: 3)
        | Self.byte(":", at: 5) | Self.digits(second / 60 % 60, at: 6))
    output.put(
      word: Self.byte(":", at: 0) | Self.digits(second % 60, at: 1) | Self.byte(".", at: 3)
        | Self.threeDigits(microseconds / 1_000, at: 4) | Self.byte("Z", at: 7))
    if microseconds % 1_000 != 0 { Self.extendFraction(with: microseconds % 1_000, in: &output) }
  }

  /// Writes three more digits over the `Z` written last, and another one.
  private static func extendFraction(with number: UInt32, in output: inout OutputBytes) {
    output.removeLast()
    output.put(.zero + UInt8(number / 100))
    output.put(.zero + UInt8(number / 10 % 10))
    output.put(.zero + UInt8(number % 10))
    output.put(UInt8(ascii: "Z"))
  }

  /// A character as byte `index` of a word.
  @inline(__always)
  private static func byte(_ character: Unicode.Scalar, at index: UInt64) -> UInt64 {
    UInt64(character.value) &<< (index &* 8)
  }

  /// A number below 100 as two digits from byte `index` of a word on.
  @inline(__always)
  private static func digits(_ number: UInt32, at index: UInt64) -> UInt64 {
    let (tens, ones) = number.quotientAndRemainder(dividingBy: 10)
    return UInt64(0x3030 &+ tens &+ ones &<< 8) &<< (index &* 8)
  }

  /// A number below 1,000 as three digits from byte `index` of a word on.
  @inline(__always)
  private static func threeDigits(_ number: UInt32, at index: UInt64) -> UInt64 {
    UInt64(0x30 &+ number / 100) &<< (index &* 8) | digits(number % 100, at: index &+ 1)
  }
}

extension Int64 {
  /// The quotient rounded down, and the remainder, which is not negative.
  fileprivate func quotientAndRemainder(flooringBy divisor: Int) -> (quotient: Int, remainder: UInt32) {
    let (quotient, remainder) = Int(self).quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? (quotient - 1, UInt32(remainder + divisor)) : (quotient, UInt32(remainder))
  }
}

extension DateTime {
  /// Writes this moment in UTC with three fraction digits, or six when it is not a whole number of milliseconds.
  ///
  /// There must be room for ``maximumLength`` bytes.
  func write(to output: inout OutputBytes) {
    let (days, second) = seconds.quotientAndRemainder(flooringBy: 86_400)
    let date = CivilDate(days: days)
    Self.write(date.year / 100, to: &output)
    Self.write(date.year % 100, to: &output)
    output.put(.minus)
    Self.write(date.month, to: &output)
    output.put(.minus)
    Self.write(date.day, to: &output)
    output.put(UInt8(ascii: "T"))
    Self.write(second / 3600, to: &output)
    output.put(.colon)
    Self.write(second / 60 % 60, to: &output)
    output.put(.colon)
    Self.write(second % 60, to: &output)
    output.put(.point)
    writeFraction(to: &output)
    output.put(UInt8(ascii: "Z"))
  }

  @inline(__always)
  private func writeFraction(to output: inout OutputBytes) {
    let microseconds = Int(truncatingIfNeeded: nanoseconds / 1_000)
    let milliseconds = microseconds / 1_000
    output.put(.zero &+ UInt8(truncatingIfNeeded: milliseconds / 100))
    Self.write(milliseconds % 100, to: &output)
    let rest = microseconds % 1_000
    guard rest != 0 else { return }
    output.put(.zero &+ UInt8(truncatingIfNeeded: rest / 100))
    Self.write(rest % 100, to: &output)
  }

  /// Writes a number below 100 as two digits.
  @inline(__always)
  private static func write(_ number: Int, to output: inout OutputBytes) {
    output.put(.zero &+ UInt8(truncatingIfNeeded: number / 10))
    output.put(.zero &+ UInt8(truncatingIfNeeded: number % 10))
  }
}

extension Int64 {
  /// The quotient rounded down, and the remainder, which is not negative.
  fileprivate func quotientAndRemainder(flooringBy divisor: Int) -> (quotient: Int, remainder: Int) {
    let (quotient, remainder) = Int(self).quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
  }
}

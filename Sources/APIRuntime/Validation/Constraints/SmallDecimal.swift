@_spi(Generated) internal import JSONCoding

/// A decimal number of at most 18 digits and an ordinary exponent, as nearly all numbers are: exact, and in no memory.
struct SmallDecimal: Sendable {
  /// The digits as an integer, with the sign of the number.
  let coefficient: Int64
  /// The power of ten that the coefficient is multiplied by, from -64 to 64.
  let exponent: Int

  private static let maximumDigits = 18
  private static let exponents = -64...64
  /// The greatest power of ten that 18 digits can be multiplied by in 128 bits.
  private static let maximumShift = 20

  /// Makes an integer; nil when it has more than 18 digits.
  init?(_ integer: Int64) {
    guard integer.magnitude < 1_000_000_000_000_000_000 else { return nil }
    coefficient = integer
    exponent = 0
  }

  /// Reads the text of a JSON number; nil when it has too many digits, or too large an exponent.
  init?(_ text: String) {
    var (coefficient, digits, scale, exponent) = (Int64(0), 0, 0, 0)
    var (isNegative, isFraction, isExponent, isBelow) = (false, false, false, false)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "-"): if isExponent { isBelow = true } else { isNegative = true }
      case UInt8(ascii: "+"): break
      case UInt8(ascii: "."): isFraction = true
      case UInt8(ascii: "e"), UInt8(ascii: "E"): isExponent = true
      default:
        let digit = Int(byte &- UInt8(ascii: "0"))
        if isExponent {
          exponent = exponent * 10 + digit
          guard exponent <= 1000 else { return nil }
        } else {
          coefficient = coefficient &* 10 &+ Int64(digit)
          if coefficient != 0 { digits += 1 }
          if isFraction { scale += 1 }
          guard digits <= Self.maximumDigits else { return nil }
        }
      }
    }
    self.coefficient = isNegative ? -coefficient : coefficient
    self.exponent = (isBelow ? -exponent : exponent) - scale
    guard Self.exponents.contains(self.exponent) else { return nil }
  }

  /// Whether this is below `other`; nil when the two are too far apart to tell at once.
  func isBelow(_ other: SmallDecimal) -> Bool? {
    aligned(with: other).map { own, others in own < others }
  }

  /// Whether this is `divisor` times an integer; nil when the two are too far apart to tell at once.
  func isMultiple(of divisor: SmallDecimal) -> Bool? {
    aligned(with: divisor).map { own, others in own % others == 0 }
  }

  /// Both as multiples of the same power of ten.
  private func aligned(with other: SmallDecimal) -> (Int128, Int128)? {
    let shift = exponent - other.exponent
    guard shift.magnitude <= Self.maximumShift else { return nil }
    var power: Int128 = 1
    for _ in 0..<shift.magnitude { power *= 10 }
    let (own, others) = (Int128(coefficient), Int128(other.coefficient))
    return shift > 0 ? (own * power, others) : (own, others * power)
  }
}

/// The value of a decimal number in one form only: a sign, digits without zeros at either end, and an exponent.
struct JSONDecimal: Hashable {
  /// Whether the number is below zero; `-0` is not.
  let isNegative: Bool

  /// The digits as ASCII, the first and the last of which are not `0`; empty for zero.
  let digits: [UInt8]

  /// The power of ten by which the integer of ``digits`` is multiplied; 0 for zero.
  ///
  /// Exponents that no one can mean, beyond ±``exponentLimit``, count as that limit.
  let exponent: Int

  /// Far beyond any exponent that means something, far below any sum that overflows.
  private static var exponentLimit: Int { 1 << 60 }

  /// Analyses the text of a JSON number.
  init(_ text: String) {
    let bytes = Array(text.utf8)
    let mantissaEnd = bytes.firstIndex { $0.lowercased == UInt8(ascii: "e") } ?? bytes.count
    let mantissa = bytes[..<mantissaEnd].drop { $0 == .minus }
    let fraction = mantissa.drop { $0 != .point }.dropFirst()
    let significant = mantissa.filter { $0 != .point }.drop { $0 == .zero }
    guard let last = significant.lastIndex(where: { $0 != .zero }) else {
      (isNegative, digits, exponent) = (false, [], 0)
      return
    }
    isNegative = bytes.first == .minus
    digits = Array(significant[...last])
    let shift = significant.endIndex - 1 - last - fraction.count
    exponent = Self.exponent(of: bytes[mantissaEnd...].dropFirst()) + shift
  }

  /// The number written after `e`, within ±``exponentLimit``; 0 when there is none.
  private static func exponent(of bytes: ArraySlice<UInt8>) -> Int {
    var value = 0
    for byte in bytes where byte.isDigit {
      value = min(value * 10 + Int(byte - .zero), exponentLimit / 16)
    }
    return bytes.first == .minus ? -value : value
  }
}

extension JSONDecimal: Comparable {
  /// Whether the value of `left` is below that of `right`.
  static func < (left: JSONDecimal, right: JSONDecimal) -> Bool {
    if left.sign != right.sign { return left.sign < right.sign }
    return left.isNegative ? right.isLessInMagnitude(than: left) : left.isLessInMagnitude(than: right)
  }

  private var sign: Int { digits.isEmpty ? 0 : isNegative ? -1 : 1 }

  private func isLessInMagnitude(than other: JSONDecimal) -> Bool {
    // The power of ten of the first digit decides; then digits compare like text.
    let (own, others) = (exponent + digits.count, other.exponent + other.digits.count)
    return own == others ? digits.lexicographicallyPrecedes(other.digits) : own < others
  }
}

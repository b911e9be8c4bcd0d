extension JSONNumber {
  /// Whether the number is `divisor` times an integer, exactly.
  ///
  /// - Precondition: `divisor` is above zero, and has at most 18 significant digits.
  /// - Complexity: O(n) in the number of digits, whatever the exponents are.
  func isMultiple(of divisor: JSONNumber) -> Bool {
    let (number, divisor) = (ScaledDigits(self), ScaledDigits(divisor))
    guard !number.digits.isEmpty else { return true }
    // The last digit of both is not zero: a number with a lower power of ten has a fraction left over.
    guard number.exponent >= divisor.exponent else { return false }
    let modulus = divisor.digits.reduce(0) { $0 * 10 + UInt64($1) }
    let power = Self.powerOfTen(number.exponent - divisor.exponent, modulo: modulus)
    let remainder = number.digits.reduce(0) { Self.multiply($0, 10, plus: UInt64($1), modulo: modulus) }
    return Self.multiply(remainder, power, modulo: modulus) == 0
  }

  private static func powerOfTen(_ exponent: Int, modulo modulus: UInt64) -> UInt64 {
    var (result, square, rest) = (1 % modulus, 10 % modulus, exponent)
    while rest > 0 {
      if !rest.isMultiple(of: 2) { result = multiply(result, square, modulo: modulus) }
      square = multiply(square, square, modulo: modulus)
      rest /= 2
    }
    return result
  }

  private static func multiply(
    _ left: UInt64, _ right: UInt64, plus addend: UInt64 = 0, modulo modulus: UInt64
  ) -> UInt64 {
    UInt64((UInt128(left) * UInt128(right) + UInt128(addend)) % UInt128(modulus))
  }
}

/// The digits of a number, without zeros at either end, and the power of ten of the last one.
private struct ScaledDigits {
  /// From 0 to 9; empty for zero.
  let digits: [UInt8]
  /// The power of ten that the integer of `digits` is multiplied by.
  let exponent: Int

  init(_ number: JSONNumber) {
    let parts = number.text.lowercased().split(separator: "e")
    let mantissa = parts.first ?? ""
    let fraction = mantissa.drop { $0 != "." }.dropFirst()
    let all = mantissa.utf8.lazy.filter { $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: "-") }.map { $0 - 0x30 }
    let significant = all.drop { $0 == 0 }
    let zeros = significant.reversed().prefix { $0 == 0 }.count
    digits = significant.dropLast(zeros)
    exponent = Self.exponent(of: parts.dropFirst().first) - fraction.count + zeros
  }

  /// An exponent that does not fit its type is one that no one can mean: it counts as a very large or very small one.
  private static func exponent(of text: Substring?) -> Int {
    guard let text else { return 0 }
    let limit = 1 << 60
    let value = Int(text) ?? (text.hasPrefix("-") ? -limit : limit)
    return min(max(value, -limit), limit)
  }
}

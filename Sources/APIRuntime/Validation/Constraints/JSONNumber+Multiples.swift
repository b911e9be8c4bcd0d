@_spi(Generated) internal import JSONCoding

extension JSONNumber {
  /// Whether the number is `divisor` times an integer, exactly.
  ///
  /// - Precondition: `divisor` is above zero.
  /// - Complexity: O(n · m) in the numbers of digits of the two, whatever the exponents are.
  func isMultiple(of divisor: JSONNumber) -> Bool {
    if let own = SmallDecimal(text), let others = SmallDecimal(divisor.text),
      let isMultiple = own.isMultiple(of: others)
    {
      return isMultiple
    }
    let (number, divisor) = (ScaledDigits(self), ScaledDigits(divisor))
    guard !number.digits.isEmpty else { return true }
    // The last digit of both is not zero: a number with a lower power of ten has a fraction left over.
    guard number.exponent >= divisor.exponent else { return false }
    var remainder = DecimalRemainder(modulo: divisor.digits)
    for digit in number.digits { remainder.append(digit) }
    // Ten takes twos and fives out of the remainder, and no divisor has more of them than four for each of its digits.
    let zeros = min(number.exponent - divisor.exponent, 4 * divisor.digits.count)
    for _ in 0..<zeros { remainder.append(0) }
    return remainder.isZero
  }
}

/// What is left when a number, given digit by digit, is divided by another one.
private struct DecimalRemainder {
  /// The digits of the divisor, after a zero.
  private let divisor: [UInt8]
  /// As many digits as the divisor has; below it after every step.
  private var remainder: [UInt8]

  init(modulo digits: [UInt8]) {
    divisor = [0] + digits
    remainder = Array(repeating: 0, count: divisor.count)
  }

  /// Whether the number so far is a multiple of the divisor.
  var isZero: Bool { remainder.allSatisfy { $0 == 0 } }

  /// Appends a digit to the number.
  mutating func append(_ digit: UInt8) {
    remainder.removeFirst()
    remainder.append(digit)
    while !remainder.lexicographicallyPrecedes(divisor) { subtract() }
  }

  private mutating func subtract() {
    var borrow: UInt8 = 0
    for index in remainder.indices.reversed() {
      let subtrahend = divisor[index] + borrow
      borrow = remainder[index] < subtrahend ? 1 : 0
      remainder[index] = remainder[index] + 10 * borrow - subtrahend
    }
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

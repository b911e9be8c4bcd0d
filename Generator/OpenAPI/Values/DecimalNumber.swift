package import NodeTree

/// A number of a schema, such as a `maximum`, kept exactly as a decimal text.
package struct DecimalNumber: Hashable, Sendable, CustomStringConvertible {
  /// The number as JSON writes it: `10`, `-0.5`, `1e3`.
  package let text: String

  /// The number that a scalar stands for; nil when it is none that JSON has, such as `.inf`.
  package init?(_ scalar: Scalar) {
    switch scalar {
    case .integer(let text), .number(let text):
      guard text.utf8.allSatisfy(Self.isPartOfNumber) else { return nil }
      self.text = text
    case .null, .boolean, .string:
      return nil
    }
  }

  /// Whether the number has no fraction, or one that is zero: `2.0` and `20e-1` are 2.
  ///
  /// - SeeAlso: JSON Schema Core 2020-12, section 6.2.1.
  package var isWhole: Bool {
    if Int(text) != nil { return true }
    let (digits, exponent) = significand
    return digits.isEmpty || exponent >= 0
  }

  /// Whether the number is less than zero.
  package var isNegative: Bool { text.utf8.first == UInt8(ascii: "-") && !significand.digits.isEmpty }

  /// The number as an `Int`; nil when it has a fraction or does not fit.
  package var integer: Int? {
    // As nearly all are written.
    if let integer = Int(text) { return integer }
    let (digits, exponent) = significand
    if digits.isEmpty { return 0 }
    guard exponent >= 0, digits.count + exponent <= Self.maximumDigits else { return nil }
    return Int((isNegative ? "-" : "") + digits + String(repeating: "0", count: exponent))
  }

  /// The number in a way of writing that no other number of the same value has: without an exponent, or with one where
  /// that takes more than a few zeros.
  package var canonicalText: String {
    if let integer { return String(integer) }
    let (digits, exponent) = significand
    let sign: String = isNegative ? "-" : ""
    let wholeDigits: Int = digits.count + exponent
    guard wholeDigits > -Self.maximumDigits, exponent <= Self.maximumDigits else {
      return "\(sign)\(digits)e\(exponent)"
    }
    if exponent >= 0 { return sign + digits + String(repeating: "0", count: exponent) }
    guard wholeDigits > 0 else { return "\(sign)0.\(String(repeating: "0", count: -wholeDigits))\(digits)" }
    return "\(sign)\(digits.prefix(wholeDigits)).\(digits.dropFirst(wholeDigits))"
  }

  /// The digits without zeros at their start and end, none for zero, and the power of ten that they are multiplied by.
  private var significand: (digits: Substring, exponent: Int) {
    let parts: [Substring] = text.split { $0 == "e" || $0 == "E" }
    let mantissa: Substring = parts.first ?? ""
    let fraction: Substring = mantissa.drop { $0 != "." }.dropFirst()
    let digits: Substring = mantissa.filter { ("0"..."9").contains($0) }.drop { $0 == "0" }
    let zeros: Int = digits.reversed().prefix { $0 == "0" }.count
    let exponent: Int = parts.count > 1 ? Self.exponent(parts[1]) : 0
    return (digits.dropLast(zeros), exponent - fraction.count + zeros)
  }

  /// The exponent, or, of one that does not fit, one that is greater than any number of digits.
  private static func exponent(_ text: Substring) -> Int {
    let greatest = Int(Int32.max)
    return min(max(Int(text) ?? (text.hasPrefix("-") ? -greatest : greatest), -greatest), greatest)
  }

  /// The number of digits of `Int.max`.
  private static let maximumDigits = 19

  /// The number as JSON writes it.
  package var description: String { text }

  /// Whether a byte can occur in a JSON number; tells `.inf`, `.nan` and `0x…` apart from those.
  private static func isPartOfNumber(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): true
    case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"): true
    default: false
    }
  }
}

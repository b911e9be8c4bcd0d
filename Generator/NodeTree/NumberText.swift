/// Reads the numbers of YAML's core schema and writes them as JSON does.
///
/// A decimal number with a leading zero is none: YAML 1.1 reads `010` as 8, YAML 1.2 as 10, JSON refuses it, and its
/// author mostly means a text, such as a postal code.
///
/// - SeeAlso: YAML 1.2.2, section 10.3.2.
enum NumberText {
  /// The integer that `text` is; nil when it is none.
  static func integer(_ text: String) -> Scalar? {
    if text.hasPrefix("0x") { return integer(text, digits: text.dropFirst(2), radix: 16) }
    if text.hasPrefix("0o") { return integer(text, digits: text.dropFirst(2), radix: 8) }
    var rest = Substring(text)
    let sign = rest.takeSign()
    let digits = rest.takeDigits()
    guard rest.isEmpty, isWholePart(digits) else { return nil }
    return .integer(sign + digits)
  }

  /// The number with a fraction or an exponent that `text` is, or the infinity or NaN; nil when it is none.
  static func number(_ text: String) -> Scalar? {
    var rest = Substring(text)
    let sign = rest.takeSign()
    switch rest {
    case ".inf", ".Inf", ".INF": return .number(text)
    case ".nan", ".NaN", ".NAN": return rest.startIndex == text.startIndex ? .number(text) : nil
    default: break
    }
    let whole = rest.takeDigits()
    let hasPoint = rest.take(".")
    let fraction = hasPoint ? rest.takeDigits() : ""
    guard whole.isEmpty ? !fraction.isEmpty : isWholePart(whole) else { return nil }
    guard let exponent = rest.takeExponent(), rest.isEmpty else { return nil }
    let point = hasPoint ? "." + (fraction.isEmpty ? "0" : fraction) : ""
    return .number(sign + (whole.isEmpty ? "0" : whole) + point + exponent)
  }

  private static func integer(_ text: String, digits: Substring, radix: Int) -> Scalar? {
    guard !digits.isEmpty, digits.utf8.allSatisfy({ isDigit($0, radix: radix) }) else { return nil }
    return .integer(UInt64(digits, radix: radix).map { String($0) } ?? text)
  }

  private static func isDigit(_ byte: UInt8, radix: Int) -> Bool {
    Character(Unicode.Scalar(byte)).hexDigitValue.map { $0 < radix } ?? false
  }

  private static func isWholePart(_ digits: String) -> Bool {
    digits == "0" || !digits.isEmpty && !digits.hasPrefix("0")
  }
}

extension Substring {
  /// Takes a sign away.
  ///
  /// - Returns: `-`, or nothing, since JSON writes no plus sign.
  fileprivate mutating func takeSign() -> String {
    if take("-") { return "-" }
    _ = take("+")
    return ""
  }

  /// Takes `prefix` away if it is there.
  fileprivate mutating func take(_ prefix: Character) -> Bool {
    guard first == prefix else { return false }
    removeFirst()
    return true
  }

  /// Takes all leading digits away.
  fileprivate mutating func takeDigits() -> String {
    let digits = utf8.prefix { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
    self = self[digits.endIndex...]
    return String(decoding: digits, as: UTF8.self)
  }

  /// Takes an exponent away.
  ///
  /// - Returns: It, or nothing when there is none; nil when there is half of one.
  fileprivate mutating func takeExponent() -> String? {
    guard take("e") || take("E") else { return "" }
    let sign = first == "+" ? "+" : ""
    let exponent = takeSign() + takeDigits()
    return exponent.last?.isWholeNumber == true ? "e" + sign + exponent : nil
  }
}

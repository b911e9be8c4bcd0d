/// How a number is written in JSON.
///
/// - SeeAlso: RFC 8259, section 6.
enum DecimalForm {
  /// Whether the bytes are a number.
  static func matches(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var scanner = ByteScanner(bytes)
    _ = scanner.accept("-")
    if !scanner.accept("0"), scanner.skip(while: \.isDecimalDigit) == 0 { return false }
    if scanner.accept("."), scanner.skip(while: \.isDecimalDigit) == 0 { return false }
    if scanner.accept("e") || scanner.accept("E") {
      if !scanner.accept("+") { _ = scanner.accept("-") }
      if scanner.skip(while: \.isDecimalDigit) == 0 { return false }
    }
    return scanner.isAtEnd
  }
}

/// What RFC 3986 writes as `%` and two hexadecimal digits.
enum PercentEncoding {
  /// The text that a percent-encoded one stands for. A percent sign without two hexadecimal digits stands for itself,
  /// and bytes that are not UTF-8 read as U+FFFD.
  ///
  /// - SeeAlso: RFC 3986, section 2.1.
  static func decoded(_ text: some StringProtocol) -> String {
    let percent = UInt8(ascii: "%")
    guard text.utf8.contains(percent) else { return String(text) }
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      let digits: [UInt8] = rest.prefix(2).compactMap(hexadecimalValue)
      if byte == percent, digits.count == 2 {
        bytes.append(digits[0] << 4 | digits[1])
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func hexadecimalValue(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}

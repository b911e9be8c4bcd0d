/// One segment of a URL's path.
enum PathSegment {
  /// Percent-encodes a value, so that it is one segment whatever it holds.
  ///
  /// Everything but unreserved characters is encoded, `/`, `%`, `;` and `+` among them.
  ///
  /// - Complexity: O(n) in the length of the value.
  /// - SeeAlso: RFC 3986, sections 2.1 and 2.3.
  static func encode(_ value: String) -> String {
    guard !value.utf8.allSatisfy(isUnreserved) else { return value }
    var encoded: [UInt8] = []
    for byte in value.utf8 {
      if isUnreserved(byte) {
        encoded.append(byte)
      } else {
        encoded += [UInt8(ascii: "%"), hexDigit(byte >> 4), hexDigit(byte & 0xF)]
      }
    }
    return String(decoding: encoded, as: UTF8.self)
  }

  /// Whether a server, or a proxy before it, may take the value for "this folder" or "the folder above".
  ///
  /// True for `.` and `..`, and for their percent-encoded forms however often they were encoded.
  static func isDotSegment(_ value: some StringProtocol) -> Bool {
    guard value.hasPrefix(".") || value.hasPrefix("%") else { return false }
    var value = value.lowercased()
    // `%25` stands for `%`, so a value that was encoded twice unfolds step by step.
    while value.contains("%25") { value.replace("%25", with: "%") }
    value.replace("%2e", with: ".")
    return value == "." || value == ".."
  }

  /// Whether a character stands for itself everywhere in a URL.
  static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"): true
    case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"): true
    default: false
    }
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }
}

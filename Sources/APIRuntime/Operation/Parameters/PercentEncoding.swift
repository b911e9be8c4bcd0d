/// How the text of parameters and forms is written in URLs and forms.
enum PercentEncoding: Sendable {
  /// Everything but unreserved characters is encoded.
  ///
  /// - SeeAlso: RFC 3986, section 2.3.
  case unreserved
  /// Characters that are reserved stand for themselves in a query, and so do percent-encoded ones; those that would end
  /// the query or the value are encoded all the same.
  ///
  /// - SeeAlso: RFC 6570, section 3.2.3; OpenAPI 3.1.1, section 4.8.12.2.1 (`allowReserved`).
  case reserved
  /// A space becomes `+`, and everything is encoded but ASCII letters, digits and `*-._`.
  ///
  /// - SeeAlso: WHATWG URL, section 5.2.
  case form
  /// Nothing is encoded.
  case none

  /// The encoded text.
  ///
  /// - Complexity: O(n) in the length of the text.
  func encode(_ text: String) -> String {
    if case .none = self { return text }
    let bytes = Array(text.utf8)
    var encoded: [UInt8] = []
    encoded.reserveCapacity(bytes.count)
    for (index, byte) in bytes.enumerated() {
      if keeps(byte) || byte == UInt8(ascii: "%") && keepsTriplet(bytes[index...]) {
        encoded.append(byte)
      } else if case .form = self, byte == UInt8(ascii: " ") {
        encoded.append(UInt8(ascii: "+"))
      } else {
        encoded += Self.triplet(byte)
      }
    }
    return String(decoding: encoded, as: UTF8.self)
  }

  private func keeps(_ byte: UInt8) -> Bool {
    switch self {
    case .unreserved: PathSegment.isUnreserved(byte)
    case .reserved: PathSegment.isUnreserved(byte) || ":/?@!$'()*,;=".utf8.contains(byte)
    case .form: PathSegment.isUnreserved(byte) && byte != UInt8(ascii: "~") || byte == UInt8(ascii: "*")
    case .none: true
    }
  }

  /// Whether bytes that begin with a percent sign are a triplet that stays as it is.
  private func keepsTriplet(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard case .reserved = self else { return false }
    let digits = bytes.dropFirst().prefix(2)
    return digits.count == 2 && digits.allSatisfy { Character(Unicode.Scalar($0)).isHexDigit }
  }

  private static func triplet(_ byte: UInt8) -> [UInt8] {
    let digits = Array("0123456789ABCDEF".utf8)
    return [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 0xF)]]
  }
}

/// How the names of members are written in a JSON Pointer that is the fragment of a URI.
///
/// - SeeAlso: RFC 6901, sections 3 and 6; RFC 3986, section 3.5.
enum URIFragment {
  /// A name as a token, escaped for the pointer and then for the fragment.
  static func token(_ name: String) -> String {
    name.utf8.reduce(into: "") { token, byte in
      switch byte {
      case UInt8(ascii: "~"): token += "~0"
      case UInt8(ascii: "/"): token += "~1"
      case _ where isAllowed(byte): token.unicodeScalars.append(Unicode.Scalar(byte))
      default: token += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), .zero...0x39: true
    default: "-._!$&'()*+,;=:@?".utf8.contains(byte)
    }
  }
}

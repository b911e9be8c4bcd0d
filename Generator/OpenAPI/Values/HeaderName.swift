/// The rule for the names of fields in a header.
///
/// - SeeAlso: RFC 9110, section 5.1.
enum HeaderName {
  /// What a name must be, as a message says it.
  static let rule = "cannot be the name of a header: it may have letters, digits and !#$%&'*+-.^_`|~ only"

  /// Whether a text is a token.
  static func isValid(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.allSatisfy(isTokenCharacter)
  }

  private static func isTokenCharacter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"): true
    default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
    }
  }
}

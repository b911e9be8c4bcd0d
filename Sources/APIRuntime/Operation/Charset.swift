/// How a text is written in bytes, as the parameter `charset` of a media type names it.
///
/// - SeeAlso: RFC 9110, section 8.3.2; RFC 2046, section 4.1.2.
enum Charset {
  /// UTF-8, of which US-ASCII is a part.
  case utf8
  /// ISO-8859-1: every byte is the Unicode scalar of its number.
  case latin1

  /// The names of those that are read, as IANA registers them for MIME.
  static let names = ["utf-8", "us-ascii", "iso-8859-1"]

  /// The one that the value of a field `Content-Type` names, UTF-8 when it names none; nil when it is not read.
  init?(contentType: String?) {
    var rest = (contentType ?? "")[...]
    let name = HTTPField.takeParameters(of: &rest).first { $0.name == "charset" }?.value.lowercased()
    switch name {
    case nil, "utf-8", "utf8", "us-ascii", "ascii": self = .utf8
    case "iso-8859-1", "latin1": self = .latin1
    default: return nil
    }
  }

  /// The text that bytes are; what stands for no character becomes U+FFFD.
  func text(of bytes: [UInt8]) -> String {
    switch self {
    case .utf8: return String(decoding: bytes, as: UTF8.self)
    case .latin1:
      var text = String.UnicodeScalarView()
      for byte in bytes { text.append(Unicode.Scalar(byte)) }
      return String(text)
    }
  }
}

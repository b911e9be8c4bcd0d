/// How a text is written in bytes, as the parameter `charset` of a media type names it.
///
/// - SeeAlso: RFC 9110, section 8.3.2; RFC 2046, section 4.1.2.
enum Charset {
  /// UTF-8, of which US-ASCII is a part.
  case utf8
  /// ISO-8859-1: every byte is the Unicode scalar of its number.
  case latin1
  /// windows-1252: ISO-8859-1 with characters in the place of 27 controls.
  case windows1252

  /// The names of those that are read, as IANA registers them for MIME.
  static let names = ["utf-8", "us-ascii", "iso-8859-1", "windows-1252"]

  /// The one that the value of a field `Content-Type` names, UTF-8 when it names none; nil when it is not read.
  init?(contentType: String?) {
    var rest = (contentType ?? "")[...]
    let name = HTTPField.takeParameters(of: &rest).first { $0.name == "charset" }?.value.lowercased()
    switch name {
    case nil, "utf-8", "utf8", "us-ascii", "ascii": self = .utf8
    case "iso-8859-1", "latin1": self = .latin1
    case "windows-1252", "cp1252", "x-cp1252": self = .windows1252
    default: return nil
    }
  }

  /// The text that bytes are; what stands for no character becomes U+FFFD.
  func text(of bytes: [UInt8]) -> String {
    switch self {
    case .utf8: String(decoding: bytes, as: UTF8.self)
    case .latin1: Self.text(of: bytes, Unicode.Scalar.init)
    case .windows1252: Self.text(of: bytes, Self.windows1252)
    }
  }

  private static func text(of bytes: [UInt8], _ scalar: (UInt8) -> Unicode.Scalar) -> String {
    var text = String.UnicodeScalarView()
    for byte in bytes { text.append(scalar(byte)) }
    return String(text)
  }

  private static func windows1252(_ byte: UInt8) -> Unicode.Scalar {
    (0x80...0x9F).contains(byte) ? charactersFrom80[Int(byte) - 0x80] : Unicode.Scalar(byte)
  }

  /// What the bytes from 0x80 to 0x9F are in windows-1252; five of them are still controls.
  ///
  /// - SeeAlso: WHATWG Encoding, section 9, index windows-1252.
  private static let charactersFrom80: [Unicode.Scalar] = [
    "\u{20AC}", "\u{81}", "\u{201A}", "\u{192}", "\u{201E}", "\u{2026}", "\u{2020}", "\u{2021}",
    "\u{2C6}", "\u{2030}", "\u{160}", "\u{2039}", "\u{152}", "\u{8D}", "\u{17D}", "\u{8F}",
    "\u{90}", "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}", "\u{2022}", "\u{2013}", "\u{2014}",
    "\u{2DC}", "\u{2122}", "\u{161}", "\u{203A}", "\u{153}", "\u{9D}", "\u{17E}", "\u{178}",
  ]
}

/// Text from outside, made safe to stand in a `//` or `///` comment.
///
/// - Every line break of Unicode ends a line, also those that only editors honour: LF, CR, CRLF, VT, FF, NEL, LS, PS.
/// - A tab becomes four spaces.
/// - Control and format characters (ESC, NUL, bidirectional marks, BOM…) are shown as `\u{…}`, except the two joiners
///   that scripts and emoji are written with.
enum CommentText {
  /// Some of the text, in UTF-8.
  typealias Slice = ArraySlice<UInt8>

  /// The lines of a text.
  static func lines(of text: String) -> [Slice] {
    let bytes = Array(text.utf8)
    // Nearly all text is of characters that stand for themselves.
    let isPlain = bytes.allSatisfy { $0 == UInt8(ascii: "\n") || (0x20...0x7E).contains($0) }
    return (isPlain ? bytes : shown(text)).split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  }

  /// The number of Unicode scalars of a text: that of the bytes which begin one.
  static func width(of text: some Collection<UInt8>) -> Int {
    text.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
  }

  /// The text as it is shown, with LF between its lines.
  private static func shown(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if !isLineBreak(scalar) {
        append(scalar, to: &bytes)
      } else if previous != "\r" || scalar != "\n" {
        bytes.append(UInt8(ascii: "\n"))
      }
      previous = scalar
    }
    return bytes
  }

  private static func isLineBreak(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\u{A}"..."\u{D}", "\u{85}", "\u{2028}", "\u{2029}": true
    default: false
    }
  }

  private static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    switch scalar {
    case " "..."~": bytes.append(UInt8(ascii: scalar))
    case "\u{200C}", "\u{200D}": bytes += UTF8.encode(scalar).map(Array.init) ?? []
    case "\t": bytes += "    ".utf8
    default:
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator: bytes += scalar.escaped.utf8
      default: bytes += UTF8.encode(scalar).map(Array.init) ?? []
      }
    }
  }
}

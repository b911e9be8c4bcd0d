/// Text from outside, made safe to stand in a `//` or `///` comment.
///
/// - Every line break of Unicode ends a line, also those that only editors honour: LF, CR, CRLF, VT, FF, NEL, LS, PS.
/// - A tab becomes four spaces.
/// - Control and format characters (ESC, NUL, bidirectional marks, BOM…) are shown as `\u{…}`, except the two joiners
///   that scripts and emoji are written with.
enum CommentText {
  /// The lines of a text.
  static func lines(of text: String) -> [String] {
    // Nearly all text is of characters that stand for themselves.
    if text.utf8.allSatisfy({ $0 == UInt8(ascii: "\n") || (0x20...0x7E).contains($0) }) {
      let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      return lines.map { String(Substring($0)) }
    }
    var lines: [String] = []
    var line = ""
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if isLineBreak(scalar) {
        let isSecondHalf = previous == "\r" && scalar == "\n"
        if !isSecondHalf { lines.append(line) }
        line = ""
      } else {
        append(scalar, to: &line)
      }
      previous = scalar
    }
    return lines + [line]
  }

  private static func isLineBreak(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\u{A}"..."\u{D}", "\u{85}", "\u{2028}", "\u{2029}": true
    default: false
    }
  }

  private static func append(_ scalar: Unicode.Scalar, to line: inout String) {
    switch scalar {
    case " "..."~", "\u{200C}", "\u{200D}": line.unicodeScalars.append(scalar)
    case "\t": line += "    "
    default:
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator: line += scalar.escaped
      default: line.unicodeScalars.append(scalar)
      }
    }
  }
}

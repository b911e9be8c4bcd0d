/// A string literal that is written over several lines when it is long, and decodes to the same bytes.
///
/// Each line but the last ends in a backslash, so that no line break is part of the string.
package struct LongStringLiteral: Hashable, Sendable {
  /// How many characters of source the text of one line has at most.
  private static let width = 96

  /// The string that the literal stands for.
  package let value: String
  /// The parts of the string that begin on a line of their own.
  private let pieces: [String]

  /// Creates the literal of any string.
  package init(_ value: String) {
    self.init(pieces: [value])
  }

  /// Creates the literal of a string in pieces, each of which begins on a line of its own.
  package init(pieces: [String]) {
    self.pieces = pieces
    value = pieces.joined()
  }

  /// The lines of the literal's text, without quotation marks around it and indentation.
  var lines: [String] {
    let isLong: Bool = pieces.count > 1
    let lines = pieces.map { Self.lines(of: $0, escapesQuotes: !isLong) }
    return lines.dropLast().flatMap { $0.dropLast() + [($0.last ?? "") + "\\"] } + (lines.last ?? [""])
  }

  /// The lines of one piece; a quotation mark needs no backslash between three of them, unless it is the third one.
  private static func lines(of piece: String, escapesQuotes: Bool) -> [String] {
    let quote = UInt8(ascii: "\"")
    var lines: [String] = []
    var line: [UInt8] = []
    var text: [UInt8] = []
    for scalar in piece.unicodeScalars {
      text.removeAll(keepingCapacity: true)
      if scalar == "\"", !escapesQuotes, !line.suffix(2).elementsEqual([quote, quote]) {
        text.append(quote)
      } else {
        StringLiteral.write(scalar, to: &text)
      }
      if line.count + text.count > width {
        lines.append(String(decoding: line, as: UTF8.self) + "\\")
        line.removeAll(keepingCapacity: true)
      }
      line += text
    }
    return lines + [String(decoding: line, as: UTF8.self)]
  }
}

// Equal strings may have different bytes ("é" has two spellings), and the literals differ then.
extension LongStringLiteral {
  /// Whether two literals stand for the same bytes.
  package static func == (left: LongStringLiteral, right: LongStringLiteral) -> Bool {
    StringLiteral(left.value) == StringLiteral(right.value)
  }

  /// Hashes the bytes of the value.
  package func hash(into hasher: inout Hasher) { hasher.combine(StringLiteral(value)) }
}

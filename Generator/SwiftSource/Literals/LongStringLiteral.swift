/// A string literal that is written over several lines when it is long, and decodes to the same bytes.
///
/// Each line but the last ends in a backslash, so that no line break is part of the string.
package struct LongStringLiteral: Hashable, Sendable {
  /// How many characters of source the text of one line has at most.
  private static let width = 96

  /// The string that the literal stands for.
  package let value: String

  /// Creates the literal of any string.
  package init(_ value: String) {
    self.value = value
  }

  /// The lines of the literal's text, without quotation marks and indentation.
  var lines: [String] {
    var lines: [String] = []
    var line: [UInt8] = []
    var text: [UInt8] = []
    for scalar in value.unicodeScalars {
      text.removeAll(keepingCapacity: true)
      StringLiteral.write(scalar, to: &text)
      if line.count + text.count > Self.width {
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

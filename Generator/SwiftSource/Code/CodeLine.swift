/// One line of a ``CodeBlock``. A line without fragments is blank.
struct CodeLine: Hashable, Sendable {
  /// The number of spaces before the first fragment.
  var indentation = 0
  /// The parts of the line from left to right.
  var fragments: [CodeFragment] = []
}

extension CodeLine {
  /// Marks the space behind `case …:`, where swift-format breaks a line before it breaks it anywhere else.
  mutating func markStatement() {
    guard case .text(let start) = fragments.first, start.hasPrefix("case ") || start == "default:" else { return }
    var openParentheses = 0
    for (index, fragment) in fragments.enumerated() {
      guard case .text(let text) = fragment, !text.hasPrefix("\"") else { continue }
      for byte in text.utf8 {
        if byte == UInt8(ascii: "(") { openParentheses += 1 }
        if byte == UInt8(ascii: ")") { openParentheses -= 1 }
      }
      let next = index + 1
      if text.hasSuffix(":"), openParentheses == 0, next < fragments.count, fragments[next] == .space {
        fragments[next] = .statementSpace
        return
      }
    }
  }
}

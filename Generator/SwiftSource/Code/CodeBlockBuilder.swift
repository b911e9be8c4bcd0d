/// Puts a ``CodeBlock`` together from pieces of text, lists and blocks.
struct CodeBlockBuilder {
  private var lines: [CodeLine] = []
  private var line = CodeLine()
  /// Whether an empty block was appended to the line: when nothing else is on it, the line goes.
  private var hasEmptyBlock = false

  /// Whether the text so far ends in a dot: what follows is the name of a member.
  var endsInDot: Bool {
    guard case .text(let text) = line.fragments.last else { return false }
    return text.utf8.last == UInt8(ascii: ".")
  }

  /// Appends the author's text, which may have line breaks.
  mutating func append(source text: String) {
    let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, part) in lines.enumerated() {
      if index > 0 { endLine() }
      appendWithinLine(Substring(part))
    }
  }

  /// Appends a name, a type or a literal, which is never broken.
  mutating func append(_ text: String) {
    line.fragments.append(.text(text))
  }

  /// Appends a list.
  mutating func append(_ list: CodeList) {
    guard !list.items.isEmpty else { return }
    line.fragments.append(.list(list))
  }

  /// Appends a block, its further lines indented as the line it stands in.
  mutating func append(_ block: CodeBlock) {
    guard let first = block.lines.first else {
      hasEmptyBlock = true
      return
    }
    let indentation = line.indentation
    append(first, indentedBy: indentation)
    for next in block.lines.dropFirst() {
      endLine()
      append(next, indentedBy: indentation)
    }
  }

  /// Appends a literal, over several lines when it is long. What stands before it on its line is a label.
  mutating func append(_ literal: LongStringLiteral) {
    let lines = literal.lines
    guard lines.count > 1 else { return append("\"\(lines[0])\"") }
    let indentation = line.indentation + (line.fragments.isEmpty ? 0 : 2)
    append("\"\"\"")
    for text in lines + ["\"\"\""] {
      endLine()
      line.indentation = indentation
      append(text)
    }
  }

  /// The block of everything appended.
  func finish() -> CodeBlock {
    var builder = self
    if !line.fragments.isEmpty || !lines.isEmpty { builder.endLine() }
    return CodeBlock(lines: builder.lines)
  }

  private mutating func appendWithinLine(_ text: Substring) {
    var text = text
    if line.fragments.isEmpty {
      let content = Substring(text.utf8.drop { $0 == UInt8(ascii: " ") })
      line.indentation += text.utf8.count - content.utf8.count
      text = content
    }
    line.fragments += isComment(text) ? [.text(String(text))] : CodeFragment.breakable(text)
  }

  private func isComment(_ text: Substring) -> Bool {
    guard let first = line.fragments.first else { return text.hasPrefix("//") }
    guard case .text(let start) = first else { return false }
    return start.hasPrefix("//")
  }

  private mutating func append(_ next: CodeLine, indentedBy indentation: Int) {
    if line.fragments.isEmpty {
      line.indentation = indentation + next.indentation
    } else if next.indentation > 0 {
      append(String(repeating: " ", count: next.indentation))
    }
    line.fragments += next.fragments
  }

  private mutating func endLine() {
    let isTakenAway = hasEmptyBlock && line.fragments.isEmpty
    line.markStatement()
    if !isTakenAway { lines.append(line) }
    line = CodeLine()
    hasEmptyBlock = false
  }
}

/// Lays the text of a comment out in lines of a width.
struct CommentWriter {
  /// The most characters of a line that can be wrapped.
  let width: Int
  /// The lines so far, without the slashes.
  private(set) var lines: [String] = []

  /// Creates a writer of lines that are at most `width` wide.
  init(width: Int) {
    self.width = width
  }

  /// Appends a text.
  ///
  /// - Parameters:
  ///   - text: CommonMark from outside.
  ///   - lead: What stands before the text on its first line: the marker of a section.
  ///   - indentation: The spaces before its other lines.
  mutating func append(_ text: String, lead: String = "", indentation: Int = 0) {
    let blocks = MarkdownParser.blocks(of: CommentText.lines(of: text))
    let spaces = String(repeating: " ", count: indentation)
    var rest = blocks[...]
    if case .paragraph(let first) = blocks.first, !first.isListItem {
      append(first.parts, lead: lead, continuation: spaces)
      rest = rest.dropFirst()
      // A line of dashes right below would make a heading or a table of the section's first line.
      if !lead.isEmpty, let next = rest.first, next != .blank { appendLine("") }
    } else if !lead.isEmpty {
      appendLine(lead)
    }
    for block in rest { append(block, spaces: spaces) }
  }

  /// Appends a line as it is, without spaces at its end.
  mutating func appendLine(_ line: String) {
    let end = line.lastIndex { $0 != " " }
    lines.append(end.map { String(line[...$0]) } ?? "")
  }

  private mutating func append(_ block: MarkdownBlock, spaces: String) {
    switch block {
    case .blank: appendLine("")
    case .verbatim(let line): appendLine(spaces + line)
    case .paragraph(let paragraph):
      append(paragraph.parts, lead: spaces + paragraph.lead, continuation: spaces + paragraph.continuation)
    }
  }

  private mutating func append(_ parts: [String], lead: String, continuation: String) {
    for (index, part) in parts.enumerated() {
      let start = index == 0 ? lead : continuation
      appendWrapped(MarkdownWords.split(part), lead: start, continuation: continuation)
    }
  }

  private mutating func appendWrapped(_ words: [Substring], lead: String, continuation: String) {
    var line = lead
    var column = lead.count
    var isEmpty = true
    for word in words {
      let length = word.unicodeScalars.count
      if !isEmpty, column + 1 + length > width {
        appendLine(line)
        (line, column, isEmpty) = (continuation, continuation.count, true)
      }
      line += isEmpty ? word : " " + word
      column += isEmpty ? length : length + 1
      isEmpty = false
    }
    appendLine(line)
  }
}

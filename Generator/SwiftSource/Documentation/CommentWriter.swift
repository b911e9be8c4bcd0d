/// Lays the text of a comment out in lines of a width.
struct CommentWriter {
  /// The most characters of a line that can be wrapped.
  let width: Int
  /// The lines so far, each behind the slashes and ended by LF.
  private(set) var text: [UInt8] = []
  /// What every line starts with: spaces, and the slashes of a comment.
  private let start: [UInt8]

  /// Creates a writer of lines that are at most `width` wide.
  ///
  /// - Parameters:
  ///   - width: The most characters behind the slashes and the space that follows them.
  ///   - slashes: What every line starts with.
  ///   - indentation: The number of spaces before the slashes.
  init(width: Int, behind slashes: StaticString, at indentation: Int) {
    self.width = width
    start = Array(repeating: UInt8(ascii: " "), count: indentation) + Array(slashes.description.utf8)
  }

  /// Appends a text, CommonMark from outside.
  mutating func append(_ text: String) {
    for block in MarkdownParser.blocks(of: CommentText.lines(of: text)) { append(block, spaces: []) }
  }

  /// Appends a section, below a blank line if it is the first one: nothing when its text is empty.
  ///
  /// The section starts with prose, because neither DocC nor swift-format finds one that starts with another block.
  ///
  /// - Parameters:
  ///   - text: CommonMark from outside.
  ///   - lead: The marker of the section, such as `- Returns: `.
  ///   - indentation: The spaces before the lines below the first.
  mutating func appendSection(_ text: String, lead: String, indentation: Int) {
    let blocks = MarkdownParser.blocks(of: CommentText.lines(of: text), startsWithProse: true)
    guard case .paragraph(let first) = blocks.first else { return }
    let spaces = CommentText.Slice(repeating: UInt8(ascii: " "), count: indentation)
    append(first.parts, lead: CommentText.Slice(lead.utf8), continuation: spaces)
    // A line of dashes right below would make a heading or a table of the section's first line.
    if blocks.count > 1, blocks[1] != .blank { appendLine([]) }
    for block in blocks.dropFirst() { append(block, spaces: spaces) }
  }

  /// Appends a line as it is, without spaces at its end.
  mutating func appendLine(_ line: CommentText.Slice) {
    startLine(with: line)
    endLine()
  }

  private mutating func append(_ block: MarkdownBlock, spaces: CommentText.Slice) {
    switch block {
    case .blank: appendLine([])
    case .verbatim(let line): appendLine(spaces + line)
    case .paragraph(let paragraph):
      append(paragraph.parts, lead: spaces + paragraph.lead, continuation: spaces + paragraph.continuation)
    }
  }

  private mutating func append(
    _ parts: [CommentText.Slice], lead: CommentText.Slice, continuation: CommentText.Slice
  ) {
    for (index, part) in parts.enumerated() {
      appendWrapped(part, lead: index == 0 ? lead : continuation, continuation: continuation)
    }
  }

  private mutating func appendWrapped(
    _ text: CommentText.Slice, lead: CommentText.Slice, continuation: CommentText.Slice
  ) {
    startLine(with: lead)
    var column = lead.count
    var isEmpty = true
    for range in MarkdownWords.ranges(in: text) {
      let word = text[range]
      let length = CommentText.width(of: word)
      if !isEmpty, column + 1 + length > width {
        endLine()
        startLine(with: continuation)
        (column, isEmpty) = (continuation.count, true)
      }
      if !isEmpty { self.text.append(UInt8(ascii: " ")) }
      self.text += word
      column += isEmpty ? length : length + 1
      isEmpty = false
    }
    endLine()
  }

  private mutating func startLine(with line: CommentText.Slice) {
    text += start
    text.append(UInt8(ascii: " "))
    text += line
  }

  private mutating func endLine() {
    while text.last == UInt8(ascii: " ") { text.removeLast() }
    text.append(UInt8(ascii: "\n"))
  }
}

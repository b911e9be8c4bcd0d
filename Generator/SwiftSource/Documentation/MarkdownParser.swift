/// Tells prose, which may be wrapped, from lines that keep their form, and disarms what could pose as structure of
/// ours.
///
/// Not a CommonMark parser: what it does not know is left as it is written.
struct MarkdownParser {
  private var blocks: [MarkdownBlock] = []
  private var paragraph: MarkdownParagraph?
  private var fence: CommentText.Slice?
  private var isInList = false
  private var isInTable = false

  /// The blocks of lines; no blank ones at either end, and never two together.
  ///
  /// - Parameters:
  ///   - lines: The text.
  ///   - startsWithProse: Whether the first line is prose whatever it looks like: behind `- Returns:` it must be.
  /// - Returns: The blocks in order; none for a text of spaces.
  static func blocks(of lines: [CommentText.Slice], startsWithProse: Bool = false) -> [MarkdownBlock] {
    var parser = MarkdownParser()
    for line in lines {
      let content = line.drop { $0 == UInt8(ascii: " ") }
      if startsWithProse, parser.blocks.isEmpty, parser.paragraph == nil, !content.isEmpty {
        parser.paragraph = MarkdownParagraph(lead: [], MarkdownLine.Prose(escaping: content))
      } else {
        parser.read(line)
      }
    }
    parser.finish()
    return parser.blocks
  }

  private mutating func read(_ line: CommentText.Slice) {
    let content = line.drop { $0 == UInt8(ascii: " ") }
    if let fence {
      blocks.append(.verbatim(line))
      if MarkdownLine.closes(fence, content) { self.fence = nil }
    } else if content.isEmpty {
      readBlank()
    } else if let fence = MarkdownLine.fence(content) {
      readVerbatim(line)
      self.fence = fence
    } else if isInTable || MarkdownLine.keepsItsForm(content) {
      readVerbatim(line)
      isInTable = isInTable || MarkdownLine.isTableDelimiter(content)
    } else if let marker = MarkdownLine.listMarker(content) {
      readListItem(line, content: content, marker: marker)
    } else {
      readProse(line, content: content)
    }
  }

  private mutating func readBlank() {
    endParagraph()
    isInTable = false
    if let last = blocks.last, last != .blank { blocks.append(.blank) }
  }

  private mutating func readVerbatim(_ line: CommentText.Slice) {
    endParagraph()
    blocks.append(.verbatim(line))
  }

  private mutating func readListItem(_ line: CommentText.Slice, content: CommentText.Slice, marker: CommentText.Slice) {
    endParagraph()
    isInList = true
    let text = content.dropFirst(marker.count)
    if let fence = MarkdownLine.fence(text) {
      readVerbatim(line)
      self.fence = fence
    } else {
      let lead = line.prefix(line.count - content.count + marker.count)
      paragraph = MarkdownParagraph(lead: lead, MarkdownLine.Prose(listItem: text))
    }
  }

  private mutating func readProse(_ line: CommentText.Slice, content: CommentText.Slice) {
    let indentation = line.prefix(line.count - content.count)
    if paragraph != nil {
      paragraph?.append(MarkdownLine.Prose(content))
    } else if indentation.count >= 4, !isInList {
      blocks.append(.verbatim(line))
    } else {
      isInList = isInList && !indentation.isEmpty
      paragraph = MarkdownParagraph(lead: indentation, MarkdownLine.Prose(content))
    }
  }

  private mutating func endParagraph() {
    if let paragraph { blocks.append(.paragraph(paragraph)) }
    paragraph = nil
  }

  private mutating func finish() {
    endParagraph()
    // A fence left open would swallow what we write below the text.
    if let fence { blocks.append(.verbatim(fence)) }
    if blocks.last == .blank { blocks.removeLast() }
  }
}

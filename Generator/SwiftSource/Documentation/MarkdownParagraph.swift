/// Prose that is wrapped: a paragraph, or one with the marker of a list item before it.
struct MarkdownParagraph: Hashable {
  /// What stands before the first word: spaces, and the marker of a list item.
  var lead: CommentText.Slice
  /// The text, in parts with a hard line break between them; all but the last end in a backslash.
  private(set) var parts: [CommentText.Slice]
  private var endsInHardBreak: Bool

  /// Creates a paragraph of its first line.
  init(lead: CommentText.Slice, _ line: MarkdownLine.Prose) {
    self.lead = lead
    parts = [line.text]
    endsInHardBreak = line.endsInHardBreak
  }

  /// The spaces before every line but the first.
  var continuation: CommentText.Slice { CommentText.Slice(repeating: UInt8(ascii: " "), count: lead.count) }

  /// Appends a line of the source.
  mutating func append(_ line: MarkdownLine.Prose) {
    if endsInHardBreak {
      if parts.last?.last != UInt8(ascii: "\\") { parts[parts.count - 1].append(UInt8(ascii: "\\")) }
      parts.append(line.text)
    } else {
      parts[parts.count - 1].append(UInt8(ascii: " "))
      parts[parts.count - 1] += line.text
    }
    endsInHardBreak = line.endsInHardBreak
  }
}

/// Prose that is wrapped: a paragraph, or one with the marker of a list item before it.
struct MarkdownParagraph: Hashable {
  /// What stands before the first word: spaces, and the marker of a list item.
  var lead: String
  /// The text, in parts with a hard line break between them; all but the last end in a backslash.
  private(set) var parts: [String]
  private var endsInHardBreak: Bool

  /// Creates a paragraph of its first line.
  init(lead: String, _ line: MarkdownLine.Prose) {
    self.lead = lead
    parts = [line.text]
    endsInHardBreak = line.endsInHardBreak
  }

  /// The spaces before every line but the first.
  var continuation: String { String(repeating: " ", count: lead.count) }

  /// Appends a line of the source.
  mutating func append(_ line: MarkdownLine.Prose) {
    if endsInHardBreak {
      if parts.last?.hasSuffix("\\") == false { parts[parts.count - 1] += "\\" }
      parts.append(line.text)
    } else {
      parts[parts.count - 1] += " " + line.text
    }
    endsInHardBreak = line.endsInHardBreak
  }
}

extension MarkdownLine {
  /// A line of prose, disarmed, without spaces at its end.
  struct Prose: Hashable {
    /// The text.
    let text: CommentText.Slice
    /// Whether two spaces or a backslash ended the line.
    let endsInHardBreak: Bool

    /// Creates a line of a paragraph from its text without the spaces before it.
    init(_ content: CommentText.Slice) {
      self.init(content, disarming: Prose.disarmed)
    }

    /// Creates the first line of a list item from its text behind the marker.
    init(listItem content: CommentText.Slice) {
      self.init(content, disarming: Prose.disarmedField)
    }

    /// Creates a line that is prose whatever its first characters would make of it.
    init(escaping content: CommentText.Slice) {
      self.init(content, disarming: Prose.escaped)
    }

    private init(_ content: CommentText.Slice, disarming: (CommentText.Slice) -> CommentText.Slice) {
      let end = content.lastIndex { $0 != UInt8(ascii: " ") }.map { $0 + 1 } ?? content.startIndex
      text = disarming(content[..<end])
      endsInHardBreak = text.last == UInt8(ascii: "\\") || content[end...].count >= 2
    }

    /// The text of a list item with its first word in bold when the item reads like a section of ours (`- Returns:`).
    private static func disarmedField(_ text: CommentText.Slice) -> CommentText.Slice {
      let word = text.prefix(while: isLetter)
      let fields = ["parameter", "parameters", "return", "returns", "throw", "throws"]
      let isField = fields.contains { $0.utf8.elementsEqual(word.map { $0 | 0x20 }) }
      guard isField, text.contains(UInt8(ascii: ":")) else { return disarmed(text) }
      return CommentText.Slice("**".utf8) + word + "**".utf8 + text.dropFirst(word.count)
    }

    /// The text with a backslash before the character that would make another block of it.
    private static func escaped(_ text: CommentText.Slice) -> CommentText.Slice {
      let isBlock = fence(text) != nil || keepsItsForm(text) || listMarker(text + " ".utf8) != nil
      guard isBlock else { return disarmed(text) }
      let digits = digits(text)
      return digits + "\\".utf8 + text.dropFirst(digits.count)
    }

    /// The text with a backslash before a directive of DocC (`@Comment`) or HTML: `<!--` would swallow what follows.
    private static func disarmed(_ text: CommentText.Slice) -> CommentText.Slice {
      let isLink = ["<http://", "<https://", "<mailto:"].contains { text.starts(with: $0.utf8) }
      let isArmed = text.first == UInt8(ascii: "@") || (text.first == UInt8(ascii: "<") && !isLink)
      return isArmed ? "\\".utf8 + text : text
    }
  }
}

extension MarkdownLine {
  /// A line of prose, disarmed, without spaces at its end.
  struct Prose: Hashable {
    /// The text.
    let text: String
    /// Whether two spaces or a backslash ended the line.
    let endsInHardBreak: Bool

    /// Creates a line of a paragraph from its text without the spaces before it.
    init(_ content: Substring) {
      self.init(content, disarming: Prose.disarmed)
    }

    /// Creates the first line of a list item from its text behind the marker.
    init(listItem content: Substring) {
      self.init(content, disarming: Prose.disarmedField)
    }

    /// Creates a line that is prose whatever its first characters would make of it.
    init(escaping content: Substring) {
      self.init(content, disarming: Prose.escaped)
    }

    private init(_ content: Substring, disarming: (Substring) -> String) {
      let end = content.lastIndex { $0 != " " }.map(content.index(after:)) ?? content.startIndex
      text = disarming(content[..<end])
      endsInHardBreak = text.hasSuffix("\\") || content[end...].count >= 2
    }

    /// The text of a list item with its first word in bold when the item reads like a section of ours (`- Returns:`).
    private static func disarmedField(_ text: Substring) -> String {
      let word = text.prefix(while: \.isLetter)
      let fields: Set = ["parameter", "parameters", "return", "returns", "throw", "throws"]
      guard fields.contains(word.lowercased()), text.contains(":") else { return disarmed(text) }
      return "**\(word)**\(text.dropFirst(word.count))"
    }

    /// The text with a backslash before the character that would make another block of it.
    private static func escaped(_ text: Substring) -> String {
      let isBlock = fence(text) != nil || keepsItsForm(text) || listMarker(text + " ") != nil
      guard isBlock else { return disarmed(text) }
      let digits = text.prefix { "0"..."9" ~= $0 }
      return digits + "\\" + text.dropFirst(digits.count)
    }

    /// The text with a backslash before a directive of DocC (`@Comment`) or HTML: `<!--` would swallow what follows.
    private static func disarmed(_ text: Substring) -> String {
      let isLink = ["<http://", "<https://", "<mailto:"].contains { text.hasPrefix($0) }
      return text.hasPrefix("@") || (text.hasPrefix("<") && !isLink) ? "\\" + text : String(text)
    }
  }
}

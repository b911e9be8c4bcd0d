/// What one line of CommonMark is, judged by its text without the spaces before it.
enum MarkdownLine {
  /// The fence that opens a code block, without its info string; nil for another line.
  static func fence(_ content: CommentText.Slice) -> CommentText.Slice? {
    guard let first = content.first, first == UInt8(ascii: "`") || first == UInt8(ascii: "~") else { return nil }
    let fence = content.prefix { $0 == first }
    let isInlineCode = first == UInt8(ascii: "`") && content.dropFirst(fence.count).contains(first)
    return fence.count >= 3 && !isInlineCode ? fence : nil
  }

  /// Whether the line closes the code block that `fence` opened.
  static func closes(_ fence: CommentText.Slice, _ content: CommentText.Slice) -> Bool {
    content.count >= fence.count && content.allSatisfy { $0 == fence.first }
  }

  /// Whether joining the line with its neighbours would change its meaning: a heading, quotation, table row, rule or
  /// link definition.
  static func keepsItsForm(_ content: CommentText.Slice) -> Bool {
    if let first = content.first, "|#>".utf8.contains(first) { return true }
    return content.allSatisfy { "-=*_: |".utf8.contains($0) } || isLinkDefinition(content)
  }

  /// Whether the line is the second of a table.
  static func isTableDelimiter(_ content: CommentText.Slice) -> Bool {
    content.contains(UInt8(ascii: "|")) && content.contains(UInt8(ascii: "-"))
      && content.allSatisfy { "-:| ".utf8.contains($0) }
  }

  /// The marker of a list item with the spaces behind it; nil for another line.
  static func listMarker(_ content: CommentText.Slice) -> CommentText.Slice? {
    let digits = digits(content)
    let delimiters = digits.isEmpty ? "-*+" : ".)"
    let rest = content.dropFirst(digits.count)
    guard digits.count <= 9, let delimiter = rest.first, delimiters.utf8.contains(delimiter) else { return nil }
    let spaces = rest.dropFirst().prefix { $0 == UInt8(ascii: " ") }
    return spaces.isEmpty ? nil : content.prefix(digits.count + 1 + spaces.count)
  }

  /// Whether a word at the start of a line could turn the line into another block than prose.
  static func isStructural(_ word: CommentText.Slice) -> Bool {
    guard let first = word.first, !isLetter(first) else { return false }
    let digits = digits(word)
    let isNumber = !digits.isEmpty && word.dropFirst(digits.count).first.map { ".)".utf8.contains($0) } == true
    return "-+*#>|=~<@:_".utf8.contains(first) || isNumber || word.starts(with: "```".utf8) || isLinkDefinition(word)
  }

  /// The digits that a text starts with.
  static func digits(_ text: CommentText.Slice) -> CommentText.Slice {
    text.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  /// Whether the byte is a letter of ASCII.
  static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  /// Whether a text starts like `[label]: destination`.
  private static func isLinkDefinition(_ text: CommentText.Slice) -> Bool {
    guard text.first == UInt8(ascii: "[") else { return false }
    return zip(text, text.dropFirst()).contains { $0 == (UInt8(ascii: "]"), UInt8(ascii: ":")) }
  }
}

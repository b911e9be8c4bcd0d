/// What one line of CommonMark is, judged by its text without the spaces before it.
enum MarkdownLine {
  /// The fence that opens a code block, without its info string; nil for another line.
  static func fence(_ content: Substring) -> Substring? {
    guard let first = content.first, first == "`" || first == "~" else { return nil }
    let fence = content.prefix { $0 == first }
    let isInlineCode = first == "`" && content.dropFirst(fence.count).contains("`")
    return fence.count >= 3 && !isInlineCode ? fence : nil
  }

  /// Whether the line closes the code block that `fence` opened.
  static func closes(_ fence: Substring, _ content: Substring) -> Bool {
    content.count >= fence.count && content.allSatisfy { $0 == fence.first }
  }

  /// Whether joining the line with its neighbours would change its meaning: a heading, quotation, table row, rule or
  /// link definition.
  static func keepsItsForm(_ content: Substring) -> Bool {
    if let first = content.first, "|#>".contains(first) { return true }
    return content.allSatisfy { "-=*_: |".contains($0) } || (content.hasPrefix("[") && content.contains("]:"))
  }

  /// Whether the line is the second of a table.
  static func isTableDelimiter(_ content: Substring) -> Bool {
    content.contains("|") && content.contains("-") && content.allSatisfy { "-:| ".contains($0) }
  }

  /// The marker of a list item with the spaces behind it; nil for another line.
  static func listMarker(_ content: Substring) -> Substring? {
    let digits = content.prefix { "0"..."9" ~= $0 }
    let delimiters = digits.isEmpty ? "-*+" : ".)"
    let rest = content.dropFirst(digits.count)
    guard digits.count <= 9, let delimiter = rest.first, delimiters.contains(delimiter) else { return nil }
    let spaces = rest.dropFirst().prefix { $0 == " " }
    return spaces.isEmpty ? nil : content.prefix(digits.count + 1 + spaces.count)
  }

  /// Whether a word at the start of a line could turn the line into another block than prose.
  static func isStructural(_ word: Substring) -> Bool {
    guard let first = word.first else { return false }
    let digits = word.prefix { "0"..."9" ~= $0 }
    let isNumber = !digits.isEmpty && word.dropFirst(digits.count).first.map { ".)".contains($0) } == true
    return "-+*#>|=~<@:_".contains(first) || isNumber || word.hasPrefix("```") || (first == "[" && word.contains("]:"))
  }
}

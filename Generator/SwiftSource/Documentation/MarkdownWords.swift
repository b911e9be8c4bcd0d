/// The pieces of prose between which a line may end.
enum MarkdownWords {
  /// The words of a text. Code spans and links are one word, and so is a word with one behind it that would change
  /// the meaning of a line that starts with it.
  static func split(_ text: String) -> [Substring] {
    let hasSpans = text.utf8.contains { [UInt8(ascii: "`"), UInt8(ascii: "["), UInt8(ascii: "]")].contains($0) }
    let plain = text.utf8.split(separator: UInt8(ascii: " ")).map(Substring.init)
    let words = (hasSpans ? wordsWithoutSpans(text) : nil) ?? plain
    return words.reduce(into: []) { words, word in
      if let last = words.last, MarkdownLine.isStructural(word) {
        words[words.count - 1] = text[last.startIndex..<word.endIndex]
      } else {
        words.append(word)
      }
    }
  }

  /// The words, spaces in code spans and links being part of them; nil when a span or link has no end.
  private static func wordsWithoutSpans(_ text: String) -> [Substring]? {
    var words: [Substring] = []
    var start = text.startIndex
    var isInCode = false
    var openBrackets = 0
    var isInDestination = false
    var previous: Character?
    for index in text.indices {
      switch text[index] {
      case "`": isInCode.toggle()
      case "[" where !isInCode: openBrackets += 1
      case "]" where !isInCode: openBrackets -= 1
      case "(" where !isInCode && previous == "]": isInDestination = true
      case ")" where !isInCode: isInDestination = false
      case " " where !isInCode && openBrackets <= 0 && !isInDestination:
        if start != index { words.append(text[start..<index]) }
        start = text.index(after: index)
      default: break
      }
      previous = text[index]
    }
    if start != text.endIndex { words.append(text[start...]) }
    return isInCode || openBrackets > 0 || isInDestination ? nil : words
  }
}

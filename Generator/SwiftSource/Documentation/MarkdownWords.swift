/// The pieces of prose between which a line may end.
enum MarkdownWords {
  /// The words of a text. Code spans and links are one word, and so is a word with one behind it that would change
  /// the meaning of a line that starts with it.
  static func split(_ text: CommentText.Slice) -> [CommentText.Slice] {
    let hasSpans = text.contains { $0 == UInt8(ascii: "`") || $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "]") }
    let words = (hasSpans ? wordsWithoutSpans(text) : nil) ?? text.split(separator: UInt8(ascii: " "))
    return words.contains(where: MarkdownLine.isStructural) ? joined(words, in: text) : words
  }

  /// The words of a text, those that could start another block being part of the word before them.
  private static func joined(_ words: [CommentText.Slice], in text: CommentText.Slice) -> [CommentText.Slice] {
    words.reduce(into: []) { words, word in
      if let last = words.last, MarkdownLine.isStructural(word) {
        words[words.count - 1] = text[last.startIndex..<word.endIndex]
      } else {
        words.append(word)
      }
    }
  }

  /// The words, spaces in code spans and links being part of them; nil when a span or link has no end.
  private static func wordsWithoutSpans(_ text: CommentText.Slice) -> [CommentText.Slice]? {
    var words: [CommentText.Slice] = []
    var start = text.startIndex
    var isInCode = false
    var openBrackets = 0
    var isInDestination = false
    var previous: UInt8?
    for index in text.indices {
      switch text[index] {
      case UInt8(ascii: "`"): isInCode.toggle()
      case UInt8(ascii: "[") where !isInCode: openBrackets += 1
      case UInt8(ascii: "]") where !isInCode: openBrackets -= 1
      case UInt8(ascii: "(") where !isInCode && previous == UInt8(ascii: "]"): isInDestination = true
      case UInt8(ascii: ")") where !isInCode: isInDestination = false
      case UInt8(ascii: " ") where !isInCode && openBrackets <= 0 && !isInDestination:
        if start != index { words.append(text[start..<index]) }
        start = index + 1
      default: break
      }
      previous = text[index]
    }
    if start != text.endIndex { words.append(text[start...]) }
    return isInCode || openBrackets > 0 || isInDestination ? nil : words
  }
}

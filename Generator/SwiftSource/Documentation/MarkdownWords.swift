/// The pieces of prose between which a line may end.
enum MarkdownWords {
  /// Where the words of a text are. Code spans and links are one word, and so is a word with one behind it that would
  /// change the meaning of a line that starts with it.
  static func ranges(in text: CommentText.Slice) -> [Range<Int>] {
    let words = words(in: text)
    guard words.contains(where: { MarkdownLine.isStructural(text[$0]) }) else { return words }
    return words.reduce(into: []) { words, word in
      if let last = words.last, MarkdownLine.isStructural(text[word]) {
        words[words.count - 1] = last.lowerBound..<word.upperBound
      } else {
        words.append(word)
      }
    }
  }

  /// The words, spaces in code spans and links being part of them; all words when a span or link has no end.
  private static func words(in text: CommentText.Slice) -> [Range<Int>] {
    let hasSpans = text.contains { $0 == UInt8(ascii: "`") || $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "]") }
    var spans = MarkdownSpans()
    if hasSpans {
      let words = split(text) { spans.endsWord(at: $0) }
      if spans.areClosed { return words }
    }
    return split(text) { $0 == UInt8(ascii: " ") }
  }

  /// The runs of bytes between those that end a word.
  private static func split(_ text: CommentText.Slice, _ endsWord: (UInt8) -> Bool) -> [Range<Int>] {
    var words: [Range<Int>] = []
    words.reserveCapacity(text.count / 5)
    var start = text.startIndex
    for index in text.indices where endsWord(text[index]) {
      if start != index { words.append(start..<index) }
      start = index + 1
    }
    if start != text.endIndex { words.append(start..<text.endIndex) }
    return words
  }
}

/// The code spans and links that a text is in, as its bytes are passed.
private struct MarkdownSpans {
  private var isInCode = false
  private var openBrackets = 0
  private var isInDestination = false
  private var previous: UInt8?

  /// Whether no span or link is open.
  var areClosed: Bool { !isInCode && openBrackets <= 0 && !isInDestination }

  /// Whether the byte is a space that ends a word.
  mutating func endsWord(at byte: UInt8) -> Bool {
    defer { previous = byte }
    switch byte {
    case UInt8(ascii: "`"): isInCode.toggle()
    case _ where isInCode: break
    case UInt8(ascii: "["): openBrackets += 1
    case UInt8(ascii: "]"): openBrackets -= 1
    case UInt8(ascii: "(") where previous == UInt8(ascii: "]"): isInDestination = true
    case UInt8(ascii: ")"): isInDestination = false
    case UInt8(ascii: " "): return openBrackets <= 0 && !isInDestination
    default: break
    }
    return false
  }
}

/// Puts a ``CodeBlock`` together from pieces of text, lists and blocks.
struct CodeBlockBuilder {
  private var bytes: [UInt8] = []
  /// Where the line that is not ended yet starts.
  private var lineStart = 0
  /// Where its text starts, behind the spaces.
  private var textStart = 0
  /// Whether an empty block was appended to the line: when nothing else is on it, the line goes.
  private var hasEmptyBlock = false

  /// Creates a builder of a block of about so many bytes.
  init(capacity: Int = 0) {
    bytes.reserveCapacity(capacity)
  }

  /// Whether the text so far ends in a dot: what follows is the name of a member.
  var endsInDot: Bool { bytes.last == UInt8(ascii: ".") }

  private var isAtLineStart: Bool { textStart == bytes.count }
  private var indentation: Int { textStart - lineStart }

  /// Appends the author's text, which may have line breaks.
  mutating func append(source text: StaticString) {
    text.withUTF8Buffer { text in
      var start = 0
      while let end = text[start...].firstIndex(of: CodeMark.endOfLine) {
        appendWithinLine(UnsafeBufferPointer(rebasing: text[start..<end]))
        endLine()
        start = end + 1
      }
      appendWithinLine(UnsafeBufferPointer(rebasing: text[start...]))
    }
  }

  /// Appends a name, a type or a literal, which is never broken.
  mutating func append(_ text: String) {
    bytes += text.utf8
  }

  /// Appends what writes itself: a type or a literal, which is never broken.
  mutating func append(_ text: some CodeText) {
    text.write(to: &bytes)
  }

  /// Appends a name as it is written at a position.
  mutating func append(_ name: Identifier, as position: Identifier.Position) {
    name.write(to: &bytes, as: position)
  }

  /// Appends a place where the line may be broken.
  mutating func append(mark: UInt8) {
    bytes.append(mark)
  }

  /// Appends a list; nothing when it has no items.
  mutating func append(_ list: CodeList) {
    append(list: list.start, list.items) { $0.append(item: $1) }
  }

  /// Appends a list that a mark starts, whose items write themselves; nothing when it has none.
  mutating func append<Item>(list mark: UInt8, _ items: [Item], _ write: (inout CodeBlockBuilder, Item) -> Void) {
    guard !items.isEmpty else { return }
    bytes.append(mark)
    for index in items.indices {
      if index > 0 { bytes.append(CodeMark.separator) }
      write(&self, items[index])
    }
    bytes.append(CodeMark.endOfList)
  }

  /// Appends a block as an item of a list, or as a part of one.
  mutating func append(item block: CodeBlock) {
    let start = bytes.count
    bytes.append(contentsOf: block.bytes.dropLast())
    guard block.hasSeveralLines else { return }
    for index in start..<bytes.count where bytes[index] == CodeMark.endOfLine { bytes[index] = CodeMark.itemLine }
  }

  /// Appends a block, its further lines indented as the line it stands in.
  mutating func append(_ block: CodeBlock) {
    let lines = block.bytes
    guard !lines.isEmpty else {
      hasEmptyBlock = true
      return
    }
    let indentation = indentation
    var start = 0
    var end = block.endOfLine(from: start)
    append(line: lines[start..<end])
    while end + 1 < lines.count {
      // The lines between the first and the last are complete: nothing joins them.
      if start == 0 { endLine() } else { bytes.append(CodeMark.endOfLine) }
      start = end + 1
      end = block.endOfLine(from: start)
      let isLast = end + 1 == lines.count
      if isLast { startLine() }
      if isLast || start < end { indent(by: indentation) }
      if isLast { append(line: lines[start..<end]) } else { bytes.append(contentsOf: lines[start..<end]) }
    }
  }

  /// Appends blocks, each on a line of its own.
  mutating func append(lines blocks: [CodeBlock]) {
    let indentation = indentation
    var isFirst = true
    for block in blocks where !block.isEmpty {
      if !isFirst {
        endLine()
        indent(by: indentation)
      }
      append(block)
      isFirst = false
    }
    if isFirst { hasEmptyBlock = true }
  }

  /// Appends a literal, over several lines when it is long. What stands before it on its line is a label.
  mutating func append(_ literal: LongStringLiteral) {
    let lines = literal.lines
    guard lines.count > 1 else { return append("\"\(lines[0])\"") }
    let indentation = indentation + (isAtLineStart ? 0 : 2)
    append("\"\"\"")
    for text in lines + ["\"\"\""] {
      endLine()
      indent(by: indentation)
      append(text)
    }
  }

  /// The block of everything appended, which the builder gives away.
  mutating func finish() -> CodeBlock {
    guard lineStart > 0 || !isAtLineStart else { return CodeBlock() }
    endLine()
    defer { self = CodeBlockBuilder() }
    return CodeBlock(bytes: bytes)
  }

  private mutating func indent(by count: Int) {
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: count))
    textStart = bytes.count
  }

  private mutating func append(line: ArraySlice<UInt8>) {
    let text = isAtLineStart ? line.drop { $0 == UInt8(ascii: " ") } : line
    indentIfAtLineStart(by: line.count - text.count)
    bytes += text
  }

  private mutating func indentIfAtLineStart(by count: Int) {
    if isAtLineStart, count > 0 { indent(by: count) }
  }

  private mutating func endLine() {
    let isTakenAway = hasEmptyBlock && isAtLineStart
    if isAtLineStart {
      bytes.removeLast(indentation)
    } else {
      markStatement()
    }
    if !isTakenAway { bytes.append(CodeMark.endOfLine) }
    startLine()
    hasEmptyBlock = false
  }

  private mutating func startLine() {
    lineStart = bytes.count
    textStart = lineStart
  }
}

// MARK: - Where a line may be broken

extension CodeBlockBuilder {
  /// Appends text in which a line may break after `: ` and ` = `, but not inside a string literal or a comment.
  private mutating func appendWithinLine(_ text: UnsafeBufferPointer<UInt8>) {
    var first = 0
    if isAtLineStart {
      first = text.firstIndex { $0 != UInt8(ascii: " ") } ?? text.count
      indentIfAtLineStart(by: first)
    }
    let start = bytes.count - first
    bytes.append(contentsOf: text[first...])
    guard !isComment else { return }
    var isInString = false
    // The first byte that the look behind a space may reach.
    var reach = first
    for index in first..<text.count {
      switch text[index] {
      case UInt8(ascii: "\""): isInString.toggle()
      case UInt8(ascii: " ") where !isInString && Self.endsInBreak(text[reach..<index]):
        bytes[start + index] = CodeMark.space
        reach = index + 1
      default: break
      }
    }
  }

  private var isComment: Bool { startsWith("//") }

  /// Whether a line may be broken behind the text: behind a colon, and behind an equals sign that stands alone.
  private static func endsInBreak(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard let last = text.last else { return false }
    if last == UInt8(ascii: ":") { return true }
    return last == UInt8(ascii: "=") && (text.count == 1 || text[text.endIndex - 2] == UInt8(ascii: " "))
  }

  /// Marks the space behind `case …:`, where swift-format breaks a line before it breaks it anywhere else.
  private mutating func markStatement() {
    guard startsWith("case ") || startsWith("default:"), let index = statementSpace else { return }
    bytes[index] = CodeMark.statementSpace
  }

  /// The first space behind a colon that is in no parentheses and no string literal; nil when it is marked already.
  private var statementSpace: Int? {
    var openParentheses = 0
    var isInString = false
    var last: UInt8 = 0
    for index in textStart..<bytes.count {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "\"") where last != UInt8(ascii: "\\"): isInString.toggle()
      case _ where isInString: break
      case UInt8(ascii: "("): openParentheses += 1
      case UInt8(ascii: ")"): openParentheses -= 1
      case CodeMark.statementSpace: return nil
      case CodeMark.space where openParentheses == 0 && last == UInt8(ascii: ":"): return index
      default: break
      }
      // A backslash that is escaped escapes nothing.
      last = byte == UInt8(ascii: "\\") && last == byte ? 0 : byte
    }
    return nil
  }

  /// Whether the line starts with these words.
  private func startsWith(_ words: StaticString) -> Bool {
    words.withUTF8Buffer { bytes[textStart...].starts(with: $0) }
  }
}

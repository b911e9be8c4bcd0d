/// Collects the text of a file line by line.
struct SourceWriter {
  /// The widest line that swift-format leaves alone.
  static let lineLength = 120
  /// The number of spaces of one level.
  static let indentationWidth = 2

  /// As many spaces as nearly all lines have.
  private static let spaces = [UInt8](repeating: UInt8(ascii: " "), count: 32)

  /// The text so far, in UTF-8.
  private(set) var text: [UInt8] = []
  /// The number of spaces at the start of the lines to come.
  private(set) var indentation = 0
  /// The number of characters on the line that is not ended yet.
  private(set) var column = 0

  /// Starts a file without text, in the room that the last one took.
  mutating func startFile() {
    text.removeAll(keepingCapacity: true)
  }

  /// Writes what `body` writes one level deeper.
  mutating func indented(_ body: (inout SourceWriter) -> Void) {
    indentation += SourceWriter.indentationWidth
    body(&self)
    indentation -= SourceWriter.indentationWidth
  }

  /// Writes a blank line.
  mutating func writeBlankLine() {
    endLine()
  }

  /// Writes a line of text that is never broken.
  mutating func writeLine(_ text: String) {
    startLine(at: indentation)
    append(text)
    endLine()
  }

  /// Writes a line of printable ASCII behind `///`.
  mutating func writeComment(line: Slice<UnsafeBufferPointer<UInt8>>) {
    startLine(at: indentation)
    text.append(contentsOf: line.isEmpty ? "///".utf8 : "/// ".utf8)
    text.append(contentsOf: UnsafeBufferPointer(rebasing: line))
    endLine()
  }

  /// Writes lines that are laid out already: each starts with its indentation and ends with LF.
  mutating func writeLines(_ lines: [UInt8]) {
    text += lines
  }

  /// Writes the lines of a block.
  mutating func write(_ block: CodeBlock) {
    var start = 0
    while start < block.bytes.count {
      let line = CodeLine(in: block.bytes.span, from: start)
      if line.code.isEmpty { writeBlankLine() } else { write(line, of: block) }
      start = line.code.upperBound + 1
    }
  }

  /// Writes one line of code, broken when it does not fit.
  private mutating func write(_ line: CodeLine, of block: CodeBlock) {
    let start = indentation + line.indentation
    startLine(at: start)
    if !appendOnOneLine(line, of: block.bytes.span, reserving: 0) {
      lay(CodeFragment.fragments(of: block.bytes[line.code])[...], at: start, base: start)
    }
    endLine()
  }

  /// Starts a line with spaces.
  mutating func startLine(at indentation: Int) {
    text.append(contentsOf: Self.spaces.prefix(indentation))
    if indentation > Self.spaces.count {
      text.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indentation - Self.spaces.count))
    }
    column += indentation
  }

  /// Appends to the line.
  mutating func append(_ text: String) {
    self.text += text.utf8
    column += CommentText.width(of: text.utf8)
  }

  /// Appends a line of code when it fits behind what is there with as many columns behind it: whether it did.
  mutating func appendOnOneLine(_ line: CodeLine, of bytes: Span<UInt8>, reserving columns: Int) -> Bool {
    guard let width = line.width, column + width + columns <= SourceWriter.lineLength else { return false }
    let code = bytes.extracting(line.code)
    if line.hasMarks { appendUnbroken(code) } else { append(code) }
    column += width
    return true
  }

  /// Appends code of one line and of its width to the line, each mark as it is printed there.
  mutating func appendUnbroken(_ code: ArraySlice<UInt8>, width: Int) {
    appendUnbroken(code.span)
    column += width
  }

  private mutating func appendUnbroken(_ bytes: Span<UInt8>) {
    var start = 0
    for index in bytes.indices where bytes[index] < UInt8(ascii: " ") {
      append(bytes.extracting(start..<index))
      append(mark: bytes[index])
      start = index + 1
    }
    append(bytes.extracting(start...))
  }

  private mutating func append(_ bytes: Span<UInt8>) {
    bytes.withUnsafeBufferPointer { text.append(contentsOf: $0) }
  }

  /// Appends what is printed in the place of a mark.
  private mutating func append(mark: UInt8) {
    switch mark {
    case CodeMark.space, CodeMark.statementSpace, CodeMark.inheritance: text.append(UInt8(ascii: " "))
    case CodeMark.separator:
      text.append(UInt8(ascii: ","))
      text.append(UInt8(ascii: " "))
    case CodeMark.brace:
      text.append(UInt8(ascii: " "))
      text.append(UInt8(ascii: "{"))
    default: break
    }
  }

  /// Ends the line.
  mutating func endLine() {
    text.append(UInt8(ascii: "\n"))
    column = 0
  }
}

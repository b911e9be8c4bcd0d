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

  /// Writes lines that are laid out already: each starts with its indentation and ends with LF.
  mutating func writeLines(_ lines: [UInt8]) {
    text += lines
  }

  /// Writes the lines of a block.
  mutating func write(_ block: CodeBlock) {
    var start = 0
    while start < block.bytes.count {
      let end = block.endOfLine(from: start)
      write(line: block.bytes[start..<end])
      start = end + 1
    }
  }

  /// Writes one line of code, broken when it does not fit.
  private mutating func write(line: ArraySlice<UInt8>) {
    guard !line.isEmpty else { return writeBlankLine() }
    let code = line.drop { $0 == UInt8(ascii: " ") }
    let start = indentation + line.count - code.count
    startLine(at: start)
    if !appendOnOneLine(code, reserving: 0) { lay(CodeFragment.fragments(of: code)[...], at: start, base: start) }
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
    append(text.utf8)
  }

  /// Appends text in UTF-8 to the line.
  mutating func append(_ bytes: some Collection<UInt8>) {
    text += bytes
    column += CommentText.width(of: bytes)
  }

  /// Appends code in UTF-8 to the line when it fits there with as many columns behind it: whether it did.
  mutating func appendOnOneLine(_ code: ArraySlice<UInt8>, reserving columns: Int) -> Bool {
    guard let width = CodeFragment.width(of: code), column + width + columns <= SourceWriter.lineLength else {
      return false
    }
    appendUnbroken(code, width: width)
    return true
  }

  /// Appends code of one line and of its width to the line, each mark as it is printed there.
  mutating func appendUnbroken(_ code: ArraySlice<UInt8>, width: Int) {
    let bytes = code.span
    var start = 0
    for index in bytes.indices where bytes[index] < UInt8(ascii: " ") {
      append(bytes.extracting(start..<index))
      append(mark: bytes[index])
      start = index + 1
    }
    append(bytes.extracting(start...))
    column += width
  }

  private mutating func append(_ bytes: Span<UInt8>) {
    bytes.withUnsafeBufferPointer { text.append(contentsOf: $0) }
  }

  /// Appends what is printed in the place of a mark.
  private mutating func append(mark: UInt8) {
    switch mark {
    case CodeMark.space, CodeMark.statementSpace, CodeMark.inheritance: text.append(UInt8(ascii: " "))
    case CodeMark.separator: text += [UInt8(ascii: ","), UInt8(ascii: " ")]
    case CodeMark.brace: text += [UInt8(ascii: " "), UInt8(ascii: "{")]
    default: break
    }
  }

  /// Ends the line.
  mutating func endLine() {
    text.append(UInt8(ascii: "\n"))
    column = 0
  }
}

/// Collects the text of a file line by line.
struct SourceWriter {
  /// The widest line that swift-format leaves alone.
  static let lineLength = 120
  /// The number of spaces of one level.
  static let indentationWidth = 2

  /// The text so far.
  private(set) var text = ""
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

  /// Writes one line of code, broken when it does not fit.
  mutating func writeLine(_ fragments: [CodeFragment]) {
    write(CodeLine(fragments: fragments))
  }

  /// Writes the lines of a block.
  mutating func write(_ block: CodeBlock) {
    for line in block.lines { write(line) }
  }

  /// Whether a line of code fits without being broken.
  func fits(_ fragments: [CodeFragment]) -> Bool {
    guard let width = CodeFragment.width(fragments[...]) else { return false }
    return indentation + width <= SourceWriter.lineLength
  }

  private mutating func write(_ line: CodeLine) {
    guard !line.fragments.isEmpty else { return writeBlankLine() }
    let start = indentation + line.indentation
    startLine(at: start)
    lay(line.fragments[...], at: start, base: start)
    endLine()
  }

  /// Starts a line with spaces.
  mutating func startLine(at indentation: Int) {
    for _ in 0..<indentation { text.append(" ") }
    column += indentation
  }

  /// Appends to the line.
  mutating func append(_ text: String) {
    self.text += text
    column += text.scalarCount
  }

  /// Ends the line.
  mutating func endLine() {
    text += "\n"
    column = 0
  }
}

/// One line of code, measured in one pass over its bytes.
struct CodeLine {
  /// The number of spaces at its start.
  let indentation: Int
  /// What follows the spaces, by its place in the bytes.
  let code: Range<Int>
  /// The width of the code when it stands on one line; nil when it holds an item of several lines.
  ///
  /// Counts the comma after the last element, too, for which swift-format leaves room even where it writes none.
  let width: Int?
  /// Whether the code has marks, which are printed as something else than what they are.
  let hasMarks: Bool

  /// Measures the line that starts at an index and ends at ``CodeMark/endOfLine`` or with the bytes.
  init(in bytes: Span<UInt8>, from start: Int) {
    var index = start
    while index < bytes.count, bytes[index] == UInt8(ascii: " ") { index += 1 }
    let first = index
    var extraWidth = 0
    var hasMarks = false
    var isOneLine = true
    while true {
      index = CodeMark.firstUnplain(in: bytes, from: index)
      guard index < bytes.count, bytes[index] != CodeMark.endOfLine else { break }
      let byte = bytes[index]
      if byte < UInt8(ascii: " ") { hasMarks = true }
      if byte == CodeMark.itemLine { isOneLine = false }
      extraWidth += CodeMark.width(of: byte) - 1
      index += 1
    }
    indentation = first - start
    code = first..<index
    width = isOneLine ? code.count + extraWidth : nil
    self.hasMarks = hasMarks
  }
}

/// A file's text by line and column, found without reading the file from its start again and again.
struct SourceLines: Sendable {
  private let file: SourceFile
  /// The cursor's places some way apart, in order, the first at the start; never empty.
  private let stops: [SourceCursor]

  /// How many bytes lie between two places that are kept: near enough to read on from, in lines of any length.
  private static let stride = 1_024

  /// Finds the places of a file.
  ///
  /// - Complexity: O(n) in the number of bytes.
  init(_ file: SourceFile) {
    self.file = file
    var cursor = SourceCursor(file)
    var stops: [SourceCursor] = [cursor]
    while cursor.offset + Self.stride < file.bytes.endIndex {
      cursor.advance(to: cursor.offset + Self.stride)
      stops.append(cursor)
    }
    self.stops = stops
  }

  /// The part of a line that is near a column, both counted from 1: no more than `reach` Unicode scalars before the
  /// column, and as many from it on. Empty when there is no such line.
  ///
  /// - Complexity: O(log n) in the size of the file, whatever the length of the line.
  func part(ofLine line: Int, around column: Int, reach: Int) -> SourceLinePart {
    let start: SourceCursor = place(line, max(column, 1))
    guard start.line == line else { return SourceLinePart() }
    let first: SourceCursor = start.column > reach ? place(line, start.column - reach) : place(line, 1)
    var end: SourceCursor = start
    while end.column < start.column + reach, end.advanceInLine() {}
    return SourceLinePart(
      text: String(decoding: file.bytes[first.offset..<end.offset], as: UTF8.self), firstColumn: first.column,
      isCutBehind: !end.isAtLineEnd)
  }

  /// The text of a line without its line break; empty when there is no such line.
  ///
  /// Bytes that are not UTF-8 read as U+FFFD.
  func line(_ number: Int) -> String {
    part(ofLine: max(number, 1), around: 1, reach: file.bytes.count).text
  }

  /// The place of a line and column; the end of the line, or of the file, when that comes before it.
  private func place(_ line: Int, _ column: Int) -> SourceCursor {
    var range: Range<Int> = 0..<stops.count
    while range.count > 1 {
      let middle: Int = range.lowerBound + range.count / 2
      let isBehind: Bool = (stops[middle].line, stops[middle].column) > (line, column)
      range = isBehind ? range.lowerBound..<middle : middle..<range.upperBound
    }
    var cursor: SourceCursor = stops[range.lowerBound]
    while cursor.line < line, cursor.advanceToNextLine() {}
    while cursor.line == line, cursor.column < column, cursor.advanceInLine() {}
    return cursor
  }
}

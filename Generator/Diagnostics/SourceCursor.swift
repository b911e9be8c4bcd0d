/// A place in a file that moves forward and knows its line and column.
package struct SourceCursor: Sendable {
  /// The line, counted from 1.
  package private(set) var line = 1
  /// The column, counted from 1 in Unicode scalars.
  package private(set) var column = 1

  private let file: SourceFile
  private var offset: Int

  /// Creates a cursor at the start of `file`, behind its byte order mark.
  package init(_ file: SourceFile) {
    self.file = file
    offset = file.byteOrderMarkLength
  }

  /// Moves to the byte at `target`, or to the end when the file ends before it. An earlier byte moves nothing.
  ///
  /// - Complexity: O(n) in the number of bytes passed.
  package mutating func advance(to target: Int) {
    let target = min(target, file.bytes.endIndex)
    while offset < target {
      let lineBreak = file.lineBreakLength(at: offset)
      guard offset + max(lineBreak, 1) <= target else { return }
      if lineBreak > 0 {
        line += 1
        column = 1
      } else if file.bytes[offset] & 0b1100_0000 != 0b1000_0000 {
        column += 1
      }
      offset += max(lineBreak, 1)
    }
  }
}

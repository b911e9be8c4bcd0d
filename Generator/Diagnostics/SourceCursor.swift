/// A place in a file that moves forward and knows its line and column.
package struct SourceCursor: Sendable {
  /// The line, counted from 1.
  package private(set) var line = 1
  /// The column, counted from 1 in Unicode scalars.
  package private(set) var column = 1
  /// The offset of the byte that stands here.
  private(set) var offset: Int

  private let file: SourceFile

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
      if offset + 8 <= target, isPlainText(at: offset) {
        offset += 8
        column += 8
        continue
      }
      let byte: UInt8 = file.bytes[offset]
      guard byte.mayStartLineBreak else {
        offset += 1
        if !byte.isContinuation { column += 1 }
        continue
      }
      let lineBreak = file.lineBreakLength(at: offset)
      guard offset + max(lineBreak, 1) <= target else { return }
      offset += max(lineBreak, 1)
      if lineBreak > 0 {
        line += 1
        column = 1
      } else {
        column += 1
      }
    }
  }

  /// Whether eight bytes are ASCII without a line break, as most are: they are looked at all at once.
  private func isPlainText(at offset: Int) -> Bool {
    let word: UInt64 = file.bytes.span.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
    return (word | word.zeroBytes(whereEqualTo: 0x0A) | word.zeroBytes(whereEqualTo: 0x0D)) & 0x8080_8080_8080_8080 == 0
  }

  /// Whether the line ends here.
  var isAtLineEnd: Bool { offset >= file.bytes.endIndex || file.lineBreakLength(at: offset) > 0 }

  /// Moves to the next Unicode scalar of the line; false at its end.
  mutating func advanceInLine() -> Bool {
    while offset < file.bytes.endIndex, file.bytes[offset].isContinuation { offset += 1 }
    guard !isAtLineEnd else { return false }
    offset += 1
    while offset < file.bytes.endIndex, file.bytes[offset].isContinuation { offset += 1 }
    column += 1
    return true
  }

  /// Moves to the start of the next line; false at the end of the file.
  mutating func advanceToNextLine() -> Bool {
    while offset < file.bytes.endIndex {
      let lineBreak: Int = file.bytes[offset].mayStartLineBreak ? file.lineBreakLength(at: offset) : 0
      offset += max(lineBreak, 1)
      guard lineBreak > 0 else { continue }
      line += 1
      column = 1
      return true
    }
    return false
  }
}

extension UInt8 {
  /// Whether the byte continues a character of UTF-8.
  fileprivate var isContinuation: Bool { self & 0b1100_0000 == 0b1000_0000 }

  /// Whether the byte is LF or CR, or the first one of NEL, or of LS and PS.
  fileprivate var mayStartLineBreak: Bool { self == 0x0A || self == 0x0D || self == 0xC2 || self == 0xE2 }
}

extension UInt64 {
  /// The high bits of the first of eight ASCII bytes that equals `byte`, and perhaps of bytes behind it; none when none
  /// does.
  fileprivate func zeroBytes(whereEqualTo byte: UInt8) -> UInt64 {
    let difference: UInt64 = self ^ (UInt64(byte) &* 0x0101_0101_0101_0101)
    return (difference &- 0x0101_0101_0101_0101) & ~difference
  }
}

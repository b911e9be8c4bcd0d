/// A file that was read: its name and its bytes, and how lines and columns are counted in it.
///
/// Lines end where YAML 1.1 and libyaml end them: at CR LF, CR, LF, NEL, LS and PS. A byte order mark at the start
/// belongs to no line.
package struct SourceFile: Hashable, Sendable {
  /// The path, as the user gave it.
  package let path: String
  /// How references from the root of a description name the file: its path from the root's folder, such as
  /// `schemas/Pet.yaml`; empty for the root itself.
  package let relativePath: String
  /// The content, as it was read.
  package let bytes: [UInt8]

  /// Creates a file from its path and its content; reads nothing from the disk.
  package init(path: String, relativePath: String = "", bytes: [UInt8]) {
    self.path = path
    self.relativePath = relativePath
    self.bytes = bytes
  }

  /// How many bytes the byte order mark takes: 3, or 0 when there is none.
  package var byteOrderMarkLength: Int { Self.byteOrderMarkLength(of: bytes) }

  /// The place of the byte at `offset`; an offset at or past the end is the place after the last byte.
  ///
  /// - Complexity: O(n) in `offset`.
  package func location(atByte offset: Int) -> SourceLocation {
    var cursor = SourceCursor(self)
    cursor.advance(to: offset)
    return SourceLocation(file: path, line: cursor.line, column: cursor.column)
  }

  /// How many bytes the line break at `index` takes; 0 when there is none.
  func lineBreakLength(at index: Int) -> Int {
    Self.lineBreakLength(in: bytes, at: index)
  }

  // MARK: - Bytes

  private static func byteOrderMarkLength(of bytes: [UInt8]) -> Int {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  private static func lineBreakLength(in bytes: [UInt8], at index: Int) -> Int {
    switch bytes[index] {
    case 0x0A: 1
    case 0x0D: bytes[index...].starts(with: [0x0D, 0x0A]) ? 2 : 1
    case 0xC2: bytes[index...].starts(with: [0xC2, 0x85]) ? 2 : 0
    case 0xE2:
      bytes[index...].starts(with: [0xE2, 0x80, 0xA8]) || bytes[index...].starts(with: [0xE2, 0x80, 0xA9]) ? 3 : 0
    default: 0
    }
  }
}

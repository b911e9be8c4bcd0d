import Diagnostics
import Testing

import struct Diagnostics.SourceLocation

@Suite("SourceFile") struct SourceFileTests {
  @Test("the byte order mark belongs to no line")
  func byteOrderMark() {
    #expect(file("\u{FEFF}ab").location(atByte: 4) == at(1, 2))
  }

  @Test(
    "a byte's place counts Unicode scalars",
    arguments: [(0, 1, 1), (1, 1, 2), (3, 1, 3), (4, 2, 1), (8, 2, 2), (9, 3, 1), (99, 3, 1), (-1, 1, 1)])
  func location(offset: Int, line: Int, column: Int) {
    #expect(file("aé\n😀\n").location(atByte: offset) == at(line, column))
  }

  private func file(_ text: String) -> SourceFile { SourceFile(path: "f", bytes: Array(text.utf8)) }

  private func at(_ line: Int, _ column: Int) -> SourceLocation {
    SourceLocation(file: "f", line: line, column: column)
  }
}

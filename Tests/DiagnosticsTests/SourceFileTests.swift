import Diagnostics
import Testing

import struct Diagnostics.SourceLocation

@Suite("SourceFile") struct SourceFileTests {
  @Test(
    "a line ends at each line break of YAML 1.1",
    arguments: ["\n", "\r", "\r\n", "\u{85}", "\u{2028}", "\u{2029}"])
  func lineBreaks(lineBreak: String) {
    let file = file("one\(lineBreak)\(lineBreak)three")
    #expect((0...4).map(file.line) == ["one", "one", "", "three", ""])
  }

  @Test("every line of a long file is found")
  func manyLines() {
    let texts = (1...1_000).map { "line \($0)" }
    let file = file("\u{FEFF}" + texts.joined(separator: "\r\n"))
    #expect((1...1_000).map(file.line) == texts)
    #expect([1_001, 5_000].map(file.line) == ["", ""])
  }

  @Test("the byte order mark belongs to no line")
  func byteOrderMark() {
    #expect(file("\u{FEFF}a\u{FEFF}").line(1) == "a\u{FEFF}")
    #expect(file("\u{FEFF}ab").location(atByte: 4) == at(1, 2))
  }

  @Test("bytes that are no UTF-8 do not hide the rest of their line")
  func repaired() {
    #expect(SourceFile(path: "f", bytes: [0x61, 0xFF, 0x62]).line(1) == "a\u{FFFD}b")
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

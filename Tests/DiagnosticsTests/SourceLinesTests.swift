import Testing

@testable import Diagnostics

@Suite("SourceLines") struct SourceLinesTests {
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

  @Test("bytes that are no UTF-8 do not hide the rest of their line")
  func repaired() {
    #expect(SourceLines(SourceFile(path: "f", bytes: [0x61, 0xFF, 0x62])).line(1) == "a\u{FFFD}b")
  }

  @Test("the byte order mark belongs to no line")
  func byteOrderMark() {
    #expect(file("\u{FEFF}a\u{FEFF}").line(1) == "a\u{FEFF}")
  }

  @Test(
    "a part of a long line is the same wherever the line is",
    arguments: [1, 100, 101, 4_095, 4_096, 4_097, 5_000, 19_900, 20_000])
  func longLine(column: Int) {
    let line = Array((0..<20_000).map { ["a", "é", "😀", "\u{E000}"][$0 % 4] })
    let lines = file("first\n" + line.joined() + "\nlast")
    let first = max(column - 100, 1)
    let last = min(column + 99, line.count)
    #expect(
      lines.part(ofLine: 2, around: column, reach: 100)
        == SourceLinePart(
          text: line[(first - 1)..<last].joined(), firstColumn: first, isCutBehind: last < line.count))
  }

  private func file(_ text: String) -> SourceLines {
    SourceLines(SourceFile(path: "f", bytes: Array(text.utf8)))
  }
}

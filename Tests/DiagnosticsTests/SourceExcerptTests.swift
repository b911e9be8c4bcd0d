import Testing

@testable import Diagnostics

@Suite("SourceExcerpt") struct SourceExcerptTests {
  @Test(
    "the underline stands below the place, whatever is before it",
    arguments: [
      ("abc: def", 6, 3, "abc: def", "     ^~~"),
      ("\ta: b", 5, 1, "  a: b", "     ^"),
      ("日本: x", 5, 1, "日本: x", "      ^"),
      ("x: 日本", 4, 2, "x: 日本", "   ^~~~"),
      ("e\u{301}: x", 5, 1, "e\u{301}: x", "   ^"),
      ("😀: x", 4, 1, "😀: x", "    ^"),
      ("\u{1B}[0m: x", 7, 1, "\\u{1B}[0m: x", "           ^"),
      ("a\u{202E}b: x", 6, 1, "a\\u{202E}b: x", "            ^"),
      ("a\u{200B}b", 2, 1, "a\\u{200B}b", " ^~~~~~~~"),
    ])
  func underline(line: String, column: Int, length: Int, text: String, underline: String) {
    let excerpt = SourceExcerpt(of: Self.part(line, column), column: column, length: length)
    #expect([excerpt.text, excerpt.underline] == [text, underline])
  }

  @Test(
    "a place outside the line is moved to it",
    arguments: [("ab", 9, 1, "  ^"), ("", 1, 1, "^"), ("", 5, 5, "^"), ("ab", 0, 1, "^"), ("ab", 2, 99, " ^")])
  func outside(line: String, column: Int, length: Int, underline: String) {
    #expect(SourceExcerpt(of: Self.part(line, column), column: column, length: length).underline == underline)
  }

  @Test("a long line is cut around the place")
  func longLine() {
    let line = (0..<100).map { "\(1_000 + $0) " }.joined()
    let start = SourceExcerpt(of: Self.part(line, 1), column: 1, length: 4)
    #expect(start.text == String(line.prefix(100)) + "…")
    #expect(start.underline == "^~~~")

    let middle = SourceExcerpt(of: Self.part(line, 251), column: 251, length: 4)
    #expect(middle.text == "…" + line.dropFirst(210).prefix(100) + "…")
    #expect(middle.underline == String(repeating: " ", count: 41) + "^~~~")

    let end = SourceExcerpt(of: Self.part(line, 496), column: 496, length: 4)
    #expect(end.text == "…" + line.dropFirst(455))
    #expect(end.underline == String(repeating: " ", count: 41) + "^~~~")
  }

  @Test("an underline ends where a long line is cut")
  func longPlace() {
    let excerpt = SourceExcerpt(of: Self.part(String(repeating: "x", count: 500), 101), column: 101, length: 400)
    #expect(excerpt.underline == String(repeating: " ", count: 41) + "^" + String(repeating: "~", count: 59))
  }

  @Test("a place of no length goes to the end of its line")
  func restOfLine() {
    #expect(SourceExcerpt(of: Self.part("a: b c", 4), column: 4, length: 0).underline == "   ^~~")
    #expect(SourceExcerpt(of: Self.part("a:", 3), column: 3, length: 0).underline == "  ^")
  }

  private static func part(_ line: String, _ column: Int) -> SourceLinePart {
    SourceLines(SourceFile(path: "f", bytes: Array(line.utf8)))
      .part(ofLine: 1, around: column, reach: SourceExcerpt.reach)
  }
}

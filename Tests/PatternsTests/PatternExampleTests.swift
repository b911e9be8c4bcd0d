import Testing

@testable import Patterns

@Suite("PatternExample")
struct PatternExampleTests {
  private func example(of source: String) throws -> PatternExample {
    try #require(PatternExample(of: try PatternCompiler().compile(source)))
  }

  @Test(
    "gives the shortest string of a length that matches, in characters that people read",
    arguments: [
      ("^[A-Z]{3}-[0-9]+$", 0...20, "AAA-0"), ("^[A-Z]{3}-[0-9]+$", 8...20, "AAA-0000"), ("x$", 0...9, "x"),
      ("x$", 4...9, "aaax"), ("", 0...3, ""), ("^(ab|cde)$", 3...3, "cde"), ("^\\u0416$", 0...2, "\u{416}"),
      ("\\bcat\\b", 5...9, "a-cat"),
    ])
  func matching(source: String, lengths: ClosedRange<Int>, text: String) throws {
    let example = try example(of: source)
    let found = try #require(example.string(lengths: lengths, isMatch: true))
    #expect(found == text)
    #expect(example.matches(found))
  }

  @Test(
    "gives one that does not match",
    arguments: [("^[a-z]*$", 1...3), ("^[A-Z]{3}$", 3...3), ("[0-9]", 2...2), ("^.{2,4}$", 0...9)])
  func breaking(source: String, lengths: ClosedRange<Int>) throws {
    let example = try example(of: source)
    let found = try #require(example.string(lengths: lengths, isMatch: false))
    #expect(!example.matches(found))
    #expect(lengths.contains(found.unicodeScalars.count))
  }

  @Test("gives none where there is none")
  func none() throws {
    #expect(try example(of: "^a{5}$").string(lengths: 0...4, isMatch: true) == nil)
    #expect(try example(of: "").string(lengths: 0...4, isMatch: false) == nil)
    #expect(PatternExample(of: try PatternCompiler().compile("(a)\\1")) == nil)
  }
}

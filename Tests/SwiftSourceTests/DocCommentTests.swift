import SwiftSource
import Testing

@Suite("DocComment")
struct DocCommentTests {
  @Test("whatever the text, the comment is made of /// lines of visible characters", arguments: Hostile.texts)
  func hostile(text: String) {
    #expect(isContained(text))
  }

  @Test("no mixture of marks gets out of the comment")
  func mixtures() {
    #expect(Mixtures.texts.filter { !isContained($0) } == [])
  }

  /// Whether a comment whose every part is this text leaves nothing but `///` lines above the declaration.
  private func isContained(_ text: String) -> Bool {
    let comment = DocComment(
      text, parameters: [.init("a", text), .init("b", text)], returns: text, throwing: text, seeAlso: [text])
    let lines = print(.structure(StructDeclaration(documentation: comment, "Empty")))
      .unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return lines.suffix(2) == ["struct Empty {}", ""]
      && lines.dropLast(2).allSatisfy { $0 == "///" || $0.hasPrefix("/// ") }
      && lines.joined().unicodeScalars.allSatisfy { !isHidden($0) }
  }

  @Test(
    "line breaks end a line, controls are shown",
    arguments: [
      ("a\rb", "/// a b"), ("# a\r\nb", "/// # a\n/// b"), ("# a\u{2028}b", "/// # a\n/// b"),
      ("    a\tb", "///     a    b"),
      ("a\u{1B}b\u{202E}c", "/// a\\u{1B}b\\u{202E}c"), ("*/ a", "/// */ a"),
      ("\u{1F469}\u{200D}\u{1F680}", "/// \u{1F469}\u{200D}\u{1F680}"),
    ])
  func controls(text: String, printed: String) {
    #expect(printedComment(text) == printed)
  }

  @Test(
    "text that could pose as structure of ours is disarmed",
    arguments: [
      ("- Returns: a", "/// - **Returns**: a"), ("* parameter a: b", "/// * **parameter** a: b"),
      ("- Return a", "/// - Return a"),
      ("```\nlet a", "/// ```\n/// let a\n/// ```"), ("<!-- a", "/// \\<!-- a"), ("<https://a.b>", "/// <https://a.b>"),
      ("@Comment {", "/// \\@Comment {"),
    ])
  func disarmed(text: String, printed: String) {
    #expect(printedComment(text) == printed)
  }

  @Test("prose is filled up to 120 columns, counting the indentation")
  func wrapping() {
    let words = Array(repeating: "aaaaaaaaa", count: 12).joined(separator: " ")
    let member = PropertyDeclaration(documentation: DocComment("\(words) bbb\nccc"), "a", type: "Int")
    #expect(
      print(.structure(StructDeclaration("A", members: [.property(member)]))) == """
        struct A {
          /// \(words.dropLast(10))
          /// aaaaaaaaa bbb ccc
          var a: Int
        }

        """)
  }

  @Test("code, tables, headings and hard line breaks keep their lines")
  func keptLines() {
    let text = """
      # Title
      ```json
      {  "a":
         1 }
      ```
      a | b
      --- | ---
      1 | 2
      3 | 4

      one\\
      two
      three
      """
    let expected = text.replacing("two\nthree", with: "two three")
    #expect(
      printedComment(text)
        == expected.split(separator: "\n", omittingEmptySubsequences: false)
        .map { $0.isEmpty ? "///" : "/// \($0)" }.joined(separator: "\n"))
  }

  @Test("a list item is wrapped below its own text")
  func listItem() {
    let words = Array(repeating: "aaaaaaaaa", count: 11).joined(separator: " ")
    #expect(printedComment("a\n  - \(words) bbbb") == "/// a\n///   - \(words)\n///     bbbb")
  }

  @Test("a link, a code span or a word that would start another block is not torn from its line")
  func unbreakable() {
    let words = Array(repeating: "aaaaaaaaa", count: 11).joined(separator: " ")
    #expect(printedComment("\(words) [a link](b c)") == "/// \(words)\n/// [a link](b c)")
    #expect(printedComment("\(words) `let a = 1`") == "/// \(words)\n/// `let a = 1`")
    #expect(printedComment("\(words) aaaa 1. b") == "/// \(words)\n/// aaaa 1. b")
  }

  @Test("sections follow the text, several parameters as a list")
  func sections() {
    let comment = DocComment(
      "A.\n\nB.", parameters: [.init("a", "One."), .init("b", "Two.\n\nMore.")], returns: "R.", throwing: "T.",
      seeAlso: ["S."])
    let printed = print(.structure(StructDeclaration(documentation: comment, "Empty")))
    #expect(
      printed == """
        /// A.
        ///
        /// B.
        ///
        /// - Parameters:
        ///   - a: One.
        ///   - b: Two.
        ///
        ///     More.
        /// - Returns: R.
        /// - Throws: T.
        /// - SeeAlso: S.
        struct Empty {}

        """)
  }

  @Test("a section starts with prose, and an empty one is left out")
  func sectionStart() {
    let comment = DocComment(
      "A.", parameters: [.init("a", "")], returns: "1. one\n2. two", throwing: " ", seeAlso: ["# a\n---"])
    #expect(
      print(.structure(StructDeclaration(documentation: comment, "Empty"))) == """
        /// A.
        ///
        /// - Parameter a: `a`
        /// - Returns: 1\\. one
        ///
        ///   2. two
        /// - SeeAlso: \\# a
        ///
        ///   ---
        struct Empty {}

        """)
  }

  @Test("an empty comment prints nothing", arguments: ["", " ", "\n\n"])
  func empty(text: String) {
    #expect(printedComment(text) == "")
  }

  private func printedComment(_ text: String) -> String {
    let printed = print(.structure(StructDeclaration(documentation: DocComment(text), "Empty")))
    return printed.split(separator: "\n").dropLast().joined(separator: "\n")
  }

  private func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: scalar != "\u{200D}"
    default: false
    }
  }
}

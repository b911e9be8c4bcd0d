import SwiftSource
import Testing

@Suite("Identifier")
struct IdentifierTests {
  @Test("an identifier is ASCII letters, digits and underscores", arguments: ["a", "_a", "A1", "__", "class"])
  func accepts(text: String) {
    #expect(Identifier(validating: text)?.text == text)
  }

  @Test(
    "anything else is refused",
    arguments: [
      "", "_", "1a", "a b", "a-b", "`a`", "é", "\u{430}", "a\u{301}", "a\n", "a\0", "\u{202E}a", "ﬁ", "a@", "[", "@",
    ])
  func refuses(text: String) {
    #expect(Identifier(validating: text) == nil)
  }
}

import Testing

@testable import SwiftGeneration

@Suite("JSONStringEscaping")
struct JSONStringEscapingTests {
  @Test(
    "quotation marks, backslashes and control characters are escaped, nothing else is",
    arguments: [
      ("name", "name"), ("a\"b", "a\\\"b"), ("a\\b", "a\\\\b"), ("a\nb", "a\\u000ab"),
      ("\u{0}\u{1F}", "\\u0000\\u001f"),
      ("/é😀\u{7F}\u{2028}", "/é😀\u{7F}\u{2028}"), ("e\u{301}", "e\u{301}"), ("\r\n", "\\u000d\\u000a"), ("", ""),
    ])
  func escapes(_ text: String, _ escaped: String) {
    #expect(Array(JSONStringEscaping.escaped(text).utf8) == Array(escaped.utf8))
  }
}

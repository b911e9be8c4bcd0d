import SwiftSource
import Testing

@Suite("Literals")
struct LiteralTests {
  @Test(
    "a string literal keeps printable ASCII and escapes the rest",
    arguments: [
      ("a b~", #""a b~""#), ("\"", #""\"""#), ("\\(x)", #""\\(x)""#), ("a\r\n", #""a\u{D}\u{A}""#),
      ("\u{0}\t\u{7F}", #""\u{0}\u{9}\u{7F}""#), ("é", #""\u{E9}""#), ("\u{1F469}\u{200D}", #""\u{1F469}\u{200D}""#),
    ])
  func strings(value: String, text: String) {
    #expect(print(body: "\(literal: value)") == text)
  }

  @Test("a long string literal is written over several lines, none of which is cut within an escape")
  func longStrings() {
    let value = String(repeating: "a", count: 95) + "\\\u{E9}"
    let text = #"""
      x = """
        \#(String(repeating: "a", count: 95))\
        \\\u{E9}
        """
      """#
    #expect(print(body: "x = \(LongStringLiteral(value))") == text)
    #expect(print(body: "\(LongStringLiteral("a\"b"))") == #""a\"b""#)
  }

  @Test("a literal in pieces has a line for each, and its quotation marks as they are")
  func pieces() {
    let text = #"""
      x = """
        {"a":"",\
        "b":""\""}
        """
      """#
    let literal = LongStringLiteral(pieces: [#"{"a":"","#, ##""b":""""}"##])
    #expect(print(body: "x = \(literal)") == text)
    #expect(print(body: "\(LongStringLiteral(pieces: ["{\"a\":1}"]))") == #""{\"a\":1}""#)
  }

  @Test("long string literals that differ only in composition are different")
  func longComposition() {
    #expect(LongStringLiteral("\u{E9}") != LongStringLiteral("e\u{301}"))
    #expect(LongStringLiteral("a").hashValue == LongStringLiteral("a").hashValue)
  }

  @Test("string literals that differ only in composition are different")
  func composition() {
    #expect(StringLiteral("\u{E9}") != StringLiteral("e\u{301}"))
  }

  @Test(
    "an integer literal is grouped from seven digits on",
    arguments: [
      (0, "0"), (-1, "-1"), (999_999, "999999"), (1_000_000, "1_000_000"), (-12_345_678, "-12_345_678"),
      (.min, "-9_223_372_036_854_775_808"),
    ] as [(Int64, String)])
  func integers(value: Int64, text: String) {
    #expect(print(body: "\(literal: value)") == text)
  }

  @Test(
    "a hexadecimal literal is grouped from eight digits on",
    arguments: [
      (0x1FFF, "0x1FFF"), (0x123_4567, "0x1234567"), (0x1234_5678, "0x1234_5678"), (.max, "0xFFFF_FFFF_FFFF_FFFF"),
    ]
      as [(UInt64, String)])
  func hexadecimals(value: UInt64, text: String) {
    #expect(print(body: "\(IntegerLiteral(hexadecimal: value))") == text)
  }

  @Test(
    "a floating-point literal is the shortest that reads back",
    arguments: [(0.1, "0.1"), (1, "1.0"), (-1e300, "-1e+300")])
  func floats(value: Double, text: String) throws {
    #expect(print(body: "\(try #require(FloatLiteral(value)))") == text)
  }

  @Test("infinity and NaN have no literal", arguments: [Double.infinity, -.infinity, .nan])
  func nonFinite(value: Double) {
    #expect(FloatLiteral(value) == nil)
  }

  @Test("Booleans are words")
  func booleans() {
    #expect(print(body: "[\(literal: true), \(.boolean(false))]") == "[true, false]")
  }

  @Test("a compiled program sees the exact bytes of every string literal")
  func decodes() throws {
    let table = Hostile.texts.map { "\(literal: $0)" as CodeBlock }
    let program = print(
      .property(PropertyDeclaration("texts", type: .array("String"), .constant("[\(elements: table)]"))))
    let loop = "for text in texts { print(Array(text.utf8)) }\n"
    let result = try Toolchain.run { try $0.run(program + loop) }
    #expect(result.output == Hostile.texts.map { "\(Array($0.utf8))\n" }.joined())
  }
}

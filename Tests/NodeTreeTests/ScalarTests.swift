import NodeTree
import Testing

@Suite("Scalar") struct ScalarTests {
  @Test("null is written in five ways", arguments: ["", "~", "null", "Null", "NULL"])
  func null(text: String) {
    #expect(Reading("- \(text)\n- x").root?.elements.first?.scalar == .null)
  }

  @Test(
    "true and false are the only booleans",
    arguments: [("true", true), ("True", true), ("TRUE", true), ("false", false), ("False", false), ("FALSE", false)])
  func boolean(text: String, value: Bool) {
    #expect(Reading(text).root?.scalar == .boolean(value))
  }

  @Test(
    "an integer reads as JSON writes it",
    arguments: [
      ("0", "0"), ("-0", "-0"), ("12", "12"), ("-12", "-12"), ("+12", "12"), ("0x1F", "31"), ("0xff", "255"),
      ("0o17", "15"), ("0xFFFFFFFFFFFFFFFF", "18446744073709551615"),
      ("0x10000000000000000", "0x10000000000000000"),
      ("123456789012345678901234567890", "123456789012345678901234567890"),
    ])
  func integer(text: String, digits: String) {
    #expect(Reading(text).root?.scalar == .integer(digits))
  }

  @Test(
    "a number reads as JSON writes it",
    arguments: [
      ("1.5", "1.5"), ("-1.50", "-1.50"), ("+.5", "0.5"), ("-.5", "-0.5"), ("5.", "5.0"), ("1e3", "1e3"),
      ("1E+3", "1e+3"), ("1.e-3", "1.0e-3"), ("0.0", "0.0"), ("1e999999999", "1e999999999"), (".inf", ".inf"),
      ("-.INF", "-.INF"), (".nan", ".nan"), (".NaN", ".NaN"),
    ])
  func number(text: String, digits: String) {
    #expect(Reading(text).root?.scalar == .number(digits))
  }

  @Test(
    "what YAML 1.1 or JavaScript would read as something else is a string",
    arguments: [
      "no", "on", "yes", "off", "y", "N", "nULL", "tRUE", "017", "08", "00", "-01", "01.5", "1_000", "12:30", "0b1",
      "0x", "0o8", "-0x1F", "0X1F", "2000-12-25", "2000-12-25T00:00:00.000Z", "1e", "1e+", "e3", ".", "+", "-.nan",
      ".Nan", "1.2.3", "Infinity", "NaN", "1,000", "٣",
    ])
  func string(text: String) {
    #expect(Reading("- \(text)").root?.elements.first?.scalar == .string(text))
  }

  @Test(
    "quotes and blocks make a string of anything",
    arguments: [
      ("'12'", ScalarStyle.singleQuoted, "12"), ("\"null\"", .doubleQuoted, "null"), ("''", .singleQuoted, ""),
      ("|-\n  true", .literal, "true"), (">-\n  1\n  2", .folded, "1 2"),
    ])
  func quoted(source: String, style: ScalarStyle, text: String) {
    let root = Reading("- " + source).root?.elements.first
    #expect(root?.scalar == .string(text))
    #expect(root?.style == style)
  }

  @Test(
    "a core tag decides what a scalar means",
    arguments: [
      ("!!str 12", Scalar.string("12")), ("! 12", .string("12")), ("!!int '12'", .integer("12")),
      ("!!float 3", .number("3")), ("!!bool 'true'", .boolean(true)), ("!!null ''", .null),
      ("!<tag:yaml.org,2002:str> null", .string("null")),
    ])
  func tagged(source: String, scalar: Scalar) {
    #expect(Reading(source).root?.scalar == scalar)
  }

  @Test("the text of a scalar is kept as it was written")
  func text() {
    #expect(Reading("[0x1F, +.5, 08, ~]").root?.elements.map(\.text) == ["0x1F", "+.5", "08", "~"])
  }
}

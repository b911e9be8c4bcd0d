@testable import Patterns
import Testing

@Suite("Hostile patterns")
struct HostilePatternTests {
  /// An expression that is refused, and where and why.
  struct Refusal: Sendable, CustomTestStringConvertible {
    let pattern: String
    let offset: Int
    let message: String

    var testDescription: String { pattern.count > 40 ? String(pattern.prefix(40)) : pattern }

    init(_ pattern: String, at offset: Int, _ message: String) {
      self.pattern = pattern
      self.offset = offset
      self.message = message
    }
  }

  static let refusals: [Refusal] = [
    Refusal("a**", at: 2, "a quantifier cannot be repeated; put what precedes it in a group, or remove it"),
    Refusal("a*+", at: 2, "a quantifier cannot be repeated; put what precedes it in a group, or remove it"),
    Refusal("*a", at: 0, "there is nothing before '*' to repeat; write '\\*' for the character"),
    Refusal("a|+", at: 2, "there is nothing before '+' to repeat; write '\\+' for the character"),
    Refusal("{2}", at: 0, "there is nothing before '{' to repeat; write '\\{' for the character"),
    Refusal("^*", at: 1, "an assertion cannot be repeated; remove the quantifier"),
    Refusal("\\b+", at: 2, "an assertion cannot be repeated; remove the quantifier"),
    Refusal("a{3,2}", at: 1, "the numbers of the quantifier are out of order; swap them"),
    Refusal("(a", at: 0, "the group is not closed; add ')' or write '\\(' for the character"),
    Refusal("x(?=a", at: 1, "the group is not closed; add ')' or write '\\(' for the character"),
    Refusal("a)", at: 1, "this ')' closes no group; write '\\)' for the character"),
    Refusal("x[a", at: 1, "the class is not closed; add ']' or write '\\[' for the character"),
    Refusal("[", at: 0, "the class is not closed; add ']' or write '\\[' for the character"),
    Refusal("[z-a]", at: 1, "the range is out of order; swap its ends or write '\\-' for a hyphen"),
    Refusal("a\\", at: 1, "the pattern ends in a backslash; write '\\\\' for the character"),
    Refusal("[\\", at: 1, "the pattern ends in a backslash; write '\\\\' for the character"),
    Refusal("\\a", at: 0, "'\\a' is no escape of ECMA-262; write '\\x07'"),
    Refusal("\\Aa\\z", at: 0, "'\\A' is no escape of ECMA-262; write '^' for the start of the string"),
    Refusal("a\\Z", at: 1, "'\\Z' is no escape of ECMA-262; write '$' for the end of the string"),
    Refusal("\\i", at: 0, "'\\i' is no escape of ECMA-262; remove the backslash if the character itself is meant"),
    Refusal("\\c1", at: 0, "'\\c' wants a letter after it"),
    Refusal("\\x4", at: 0, "the escape wants 2 hexadecimal digits"),
    Refusal("\\u00g0", at: 0, "the escape wants 4 hexadecimal digits"),
    Refusal("\\u{110000}", at: 0, "the braces want the number of a code point, up to 10FFFF"),
    Refusal("\\u{}", at: 0, "the braces want the number of a code point, up to 10FFFF"),
    Refusal("\\012", at: 0, "octal escapes are not part of ECMA-262; write '\\xHH'"),
    Refusal("\\p", at: 0, "'\\p' wants the name of a property in braces, as in '\\p{Letter}'"),
    Refusal("\\p{L", at: 0, "'\\p' wants the name of a property in braces, as in '\\p{Letter}'"),
    Refusal(
      "\\p{Klingon}", at: 0, "'Klingon' is no Unicode property that is supported; name a general category or a script"),
    Refusal(
      "\\p{Script=Klingonese}", at: 0,
      "'Script=Klingonese' is no Unicode property that is supported; name a general category or a script"),
    Refusal("(a)\\2", at: 3, "there is no group 2 to refer to; correct the number"),
    Refusal("\\k<a>", at: 0, "there is no group of that name to refer to; correct the name"),
    Refusal("(?P<a>b)", at: 0, "'(?P' is Python's; write '(?<name>' for a group with a name"),
    Refusal("(?>a)", at: 0, "atomic groups are not part of ECMA-262; write '(?:'"),
    Refusal("(?#a)", at: 0, "comments are not part of ECMA-262; remove the group"),
    Refusal(
      "(?i)a", at: 0, "'(?' begins no group of ECMA-262; flags as in '(?i)' are not supported, so spell the cases out"),
    Refusal("(?<1a>b)", at: 0, "the group's name is not an identifier followed by '>'; rename it"),
    Refusal(
      "\\1(a)", at: 0,
      "a back-reference may refer to a group that has matched nothing; make the group part of every match"),
    Refusal(
      "(a)(?<=\\1\\b)", at: 0,
      "this look behind cannot be matched together with the rest; say the same with a look ahead"),
    Refusal(
      String(repeating: "(", count: 101) + String(repeating: ")", count: 101), at: 100,
      "groups are nested more than 100 deep; flatten them"),
    Refusal(
      String(repeating: "a", count: 20_001), at: 20_000, "the pattern is longer than 20000 characters; shorten it"),
  ]

  @Test("a pattern that is none is refused with its place and advice", arguments: refusals)
  func refusal(row: Refusal) {
    let error = #expect(throws: PatternError.self) { try PatternCompiler().compile(row.pattern) }
    #expect(error?.offset == row.offset)
    #expect(error?.message == row.message)
  }

  @Test(
    "a pattern whose automaton would be too large counts its parts as far as there is room", .timeLimit(.minutes(1)),
    arguments: [
      ("^(a{1000}){1000}$", 16, "a", 16 * 16), ("^((((a{99}){99}){99}){99}){99}$", 4, "a", 4 * 4 * 4 * 4 * 4),
      ("^(a{4000000000}){4000000000}$", 16, "a", 16 * 16), ("(?:ab){999999999999999999999}c", 64, "ab", 64),
      ("^(?:(?:){100000}){100000}$", 16, "", 0), ("^(?:[a-m]?[b-z]?){3000}$", 64, "", 0),
      ("^([a-z]([a-z-]{0,62})\\.){0,127}$", 64, "a.", 0),
    ])
  func limit(pattern: String, bound: Int, part: String, least: Int) throws {
    let compiled = try PatternCompiler().compile(pattern)
    let end = pattern.hasSuffix("c") ? "c" : ""

    #expect(
      compiled.warning
        == "the pattern needs too large an automaton: its parts are not counted beyond \(bound); lower its counted repetitions, or say them with 'maxLength'"
    )
    #expect(compiled.program.matches(String(repeating: part, count: least) + end))
    #expect(compiled.program.matches(String(repeating: part, count: 5 * max(least, 200)) + end))
    #expect(!compiled.program.matches(String(repeating: part, count: max(least - 1, 0)) + "!"))
  }

  @Test("a pattern that is itself too long for an automaton is refused in time")
  func length() {
    let pattern = "^\(String(repeating: "a?b?", count: 4_500))$"
    let message = "the pattern needs too large an automaton; make it shorter"
    #expect(throws: PatternError(offset: 0, message: message, isLimit: true)) {
      try PatternCompiler().compile(pattern)
    }
  }

  @Test(
    "a pattern that makes others go back answers at once", .timeLimit(.minutes(1)),
    arguments: [
      "^(a+)+$", "^(a|a)*$", "^(a|aa)+$", "(a*)*b", "^(a?){50}a{50}$", "(x+x+)+y", "^(([a-z])+.)+[A-Z]([a-z])+$",
      "(a|b)*a(a|b){12}$",
    ])
  func linearTime(pattern: String) throws {
    let compiled = try PatternCompiler().compile(pattern)
    _ = compiled.program.matches(String(repeating: "a", count: 5_000) + "!")
  }

  @Test("a string that is too long for a back-reference counts as not matching")
  func byteLimit() throws {
    let compiled = try PatternCompiler().compile("^(a)\\1*$")
    #expect(compiled.program.matches(String(repeating: "a", count: RegexTranslation.byteLimit)))
    #expect(!compiled.program.matches(String(repeating: "a", count: RegexTranslation.byteLimit + 1)))
    #expect(
      compiled.warning
        == "the pattern has back-references that no automaton can decide; it is matched by Swift's 'Regex', and strings of more than 2048 bytes count as not matching"
    )
  }
}

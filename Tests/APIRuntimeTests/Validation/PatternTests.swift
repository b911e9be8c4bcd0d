@_spi(Generated) import APIRuntime
import Testing

@Suite("Pattern")
struct PatternTests {
  private static let letters = Pattern(
    "^[a-z]+$",
    .dfa(
      columns: 3,
      ascii: """
        111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111\
        12222222222222222222222222211111
        """,
      beyond: "001a1",
      rows: "003103"
    )
  )
  private static let word = Pattern(
    "^(?!b)[a-z]{3}\\b",
    .dfa(
      columns: 5,
      ascii: """
        111111111111111111111111111111111111111111111111222222222211111112222222222222222222222222211112\
        13433333333333333333333333311111
        """,
      beyond: "001a1",
      rows: "00030000440005511000"
    )
  )
  private static let twice = Pattern(
    "^(\\w)\\1$",
    .regex("(?:\\A)(?:((?:[\\u{30}-\\u{39}\\u{41}-\\u{5A}\\u{5F}-\\u{5F}\\u{61}-\\u{7A}])))(?:\\1)(?:\\z)")
  )
  private static let thirteenth = Pattern(
    "(a|b)*a(a|b){12}$",
    .nfa(
      columns: 3,
      ascii: """
        000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\
        01200000000000000000000000000000
        """,
      beyond: "001a0",
      entries: "000111010001",
      steps: """
        0000001000020070200>0300>0200E0300E0200L0300L0200S0300S0200Z0300Z0200a0300a0200h0300h0200o0300o0\
        200v0300v0200}0300}02015030150201<0301<
        """,
      targets: "0010102001030400105060010708001090:0010;0<0010=0>0010?0@0010A0B0010C0D0010E0F0010G0H0010I0J200"
    )
  )

  @Test("an automaton decides by the tables that the generator wrote")
  func automaton() {
    #expect(["a", "azaz"].allSatisfy(Self.letters.matches))
    #expect(!["", "A", "a1", "é", "aé", "a\n", "😀"].contains(where: Self.letters.matches))
    #expect(["abc", "abc!", "abc é"].allSatisfy(Self.word.matches))
    #expect(!["abcd", "bcd", "ab", ""].contains(where: Self.word.matches))
  }

  @Test("an automaton of positions decides by the tables that the generator wrote")
  func positions() {
    #expect(["abbbbbbbbbbbb", "xabbbbbbbbbbbb"].allSatisfy(Self.thirteenth.matches))
    #expect(!["", "bbbbbbbbbbbbb", "abbbbbbbbbbbbb", "abbbbbébbbbbbb"].contains(where: Self.thirteenth.matches))
  }

  @Test("what no automaton decides is left to Swift's regular expressions, up to a length")
  func regex() {
    #expect(["aa", "__"].allSatisfy(Self.twice.matches))
    #expect(!["", "ab", "aaa", "éé"].contains(where: Self.twice.matches))
    #expect(FallbackRegex.byteLimit == 2_048)
  }

  @Test("programs can be combined, and lengths count code points")
  func combination() {
    let pattern = Pattern(
      "", .all([.length(least: 1, most: 3), .not(.length(least: 2, most: 2)), .length(least: 0, most: nil)]))
    #expect(["a", "é", "😀", "abc", "e\u{301}a"].allSatisfy(pattern.matches))
    #expect(!["", "ab", "e\u{301}", "abcd"].contains(where: pattern.matches))
  }

  @Test("patterns are equal when their sources are")
  func equality() {
    #expect(Self.letters == Pattern("^[a-z]+$", .all([])))
    #expect(Self.letters != Self.word)
    #expect(Set([Self.letters, Self.word, Self.letters]).count == 2)
  }
}

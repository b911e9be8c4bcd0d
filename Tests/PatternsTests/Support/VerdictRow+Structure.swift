extension VerdictRow {
  /// Places between characters.
  static let anchors: [VerdictRow] = [
    VerdictRow("^abc$", ["abc"], not: ["abc\n", "\nabc", "abcd", "xabc", "abc\r\n"]),
    VerdictRow("^", ["", "a"], not: []),
    VerdictRow("$", ["", "a\n"], not: []),
    VerdictRow("^$", [""], not: ["a", "\n"]),
    VerdictRow("a^b", [], not: ["ab", "a\nb"]),
    VerdictRow("a$b", [], not: ["ab", "a\nb"]),
    VerdictRow("(^|,)a", ["a", "b,a"], not: ["ba"]),
    VerdictRow("a($|,)", ["a", "ba,c"], not: ["ab"]),
    VerdictRow("^a|b$", ["ax", "xb"], not: ["xa", "bx"]),
    VerdictRow("^^a$$", ["a"], not: ["aa"]),
    VerdictRow("(?:^a)*b", ["b", "ab", "xb"], not: ["a"]),
    VerdictRow("x*^a", ["a"], not: ["xa"]),
    VerdictRow("\\bfoo\\b", ["foo", "a foo.", "éfoo", "foo-"], not: ["foo_", "afoo", "foo1"]),
    VerdictRow("\\Boo", ["foo"], not: ["oo", "-oo"]),
    VerdictRow("^\\b", ["a"], not: ["", "-a"]),
    VerdictRow("\\b$", ["a"], not: ["", "a-"]),
    VerdictRow("^\\B$", [""], not: ["a"]),
    VerdictRow("^\\B-", ["-"], not: ["a-"]),
    VerdictRow("a\\b\\B", [], not: ["a", "ab"]),
    VerdictRow("(\\b|\\B)a", ["a", "ba"], not: ["b"]),
    VerdictRow("^(a\\b ?)+$", ["a", "a a", "a a "], not: ["aa", "a  a"]),
    VerdictRow("^$|[0-9a-f]{2}\\b-[0-9a-f]{2}", ["", "a0-1f"], not: ["-", "a0 1f"]),
  ]

  /// Repetitions.
  static let quantifiers: [VerdictRow] = [
    VerdictRow("^a*$", ["", "aaa"], not: ["abc"]),
    VerdictRow("^a?b$", ["b", "ab"], not: ["aab"]),
    VerdictRow("^a{2}$", ["aa"], not: ["a", "aaa"]),
    VerdictRow("^a{2,}$", ["aa", "aaaa"], not: ["a"]),
    VerdictRow("^a{2,3}$", ["aa", "aaa"], not: ["a", "aaaa"]),
    VerdictRow("^a{0}$", [""], not: ["a"]),
    VerdictRow("^a{0,0}b$", ["b"], not: ["ab"]),
    VerdictRow("a{3}", ["xaaay"], not: ["aaxa"]),
    VerdictRow("^a*?b+?c??d{1,2}?$", ["bd", "aabbcdd"], not: ["ad"]),
    VerdictRow("^(a{2}){2,3}$", ["aaaa", "aaaaaa"], not: ["aaa", "aaaaa", "aaaaaaaa"]),
    VerdictRow("^(a?){3}$", ["", "aaa"], not: ["aaaa"]),
    VerdictRow("^(a*)*$", ["", "aaa"], not: ["b"]),
    VerdictRow("^(a+)+$", ["a", "aaa"], not: ["", "aab"]),
    VerdictRow("^()*$", [""], not: ["a"]),
    VerdictRow("^(?:a|b){2,}c$", ["abc", "bbbac"], not: ["ac"]),
    VerdictRow(
      "^.{5,300}$", ["aaaaa", String(repeating: "é", count: 300)], not: ["aaaa", String(repeating: "a", count: 301)]),
    VerdictRow("[^\"\\\\]{0,500}", ["", "\""], not: []),
    VerdictRow(
      "^[^,]{1,9000}$", ["a", String(repeating: "é", count: 9_000)],
      not: ["", ",", String(repeating: "a", count: 9_001)]),
    VerdictRow("(a|b)*a(a|b){12}$", ["abbbbbbbbbbbb", "babababababababa"], not: ["bbbbbbbbbbbbb", "abb"]),
  ]

  /// Groups and alternatives.
  static let groups: [VerdictRow] = [
    VerdictRow("^(ab|cd)+$", ["ab", "abcd"], not: ["ac", ""]),
    VerdictRow("^(?:ab)?$", ["", "ab"], not: ["a"]),
    VerdictRow("^(?<year>\\d{4})-(?<month>\\d{2})$", ["2024-05"], not: ["24-05"]),
    VerdictRow("^((a)|(b(c)))$", ["a", "bc"], not: ["b"]),
    VerdictRow("payTo|upi_collect", ["payTo", "xupi_collectx"], not: ["pay"]),
    VerdictRow("^(a|ab)(c|bcd)$", ["abcd", "ac", "abc", "abbcd"], not: ["ab"]),
  ]

  /// Looks around.
  static let looks: [VerdictRow] = [
    VerdictRow("^(?!.*foo).*$", ["", "bar", "fo"], not: ["foo", "a foo b"]),
    VerdictRow("^(?=.*\\d)(?=.*[a-z]).{8,}$", ["abcdefg1", "1111111a"], not: ["abcdefgh", "11111111", "a1"]),
    VerdictRow("a(?=b)", ["ab"], not: ["ac", "a"]),
    VerdictRow("a(?!b)", ["ac", "a", "aba"], not: ["ab"]),
    VerdictRow("(?<=a)b", ["ab"], not: ["b", "cb"]),
    VerdictRow("(?<!a)b", ["b", "cb"], not: ["ab"]),
    VerdictRow("^((?!foo).)*$", ["", "bar"], not: ["foo", "xfoox"]),
    VerdictRow("^(?!-)[a-z-]{1,5}(?<!-)$", ["a", "a-b"], not: ["-a", "a-", ""]),
    VerdictRow("^(?=a)(?=.b)", ["ab"], not: ["aa", "bb"]),
    VerdictRow("^(?!(?!a))", ["a"], not: ["b", ""]),
    VerdictRow("(?=$)", ["", "a"], not: []),
    VerdictRow("^(?=a$)a", ["a"], not: ["ab"]),
    VerdictRow("\\w(?!\\b)x", ["axx"], not: ["a", "a x"]),
    VerdictRow("a(?=b\\b)", ["ab", "ab c"], not: ["abc"]),
    VerdictRow("(?<=^a)b", ["ab"], not: ["aab"]),
    VerdictRow("(?:(?=a)){2}a", ["a"], not: ["b"]),
    VerdictRow("(?!)", [], not: ["", "a"]),
    VerdictRow(
      "^(?!https://)[a-z:/]{1,256}.(html?|pdf)$", ["page.html", "a.pdf"], not: ["https://page.html", ".html"]),
  ]

  /// References to groups.
  static let references: [VerdictRow] = [
    VerdictRow("^(\\w+) \\1$", ["hello hello", "a a"], not: ["hello world", "a b"]),
    VerdictRow("^(['\"]).*\\1$", ["'a'", "\"a\""], not: ["'a\""]),
    VerdictRow("^(?<q>a|b)x\\k<q>$", ["axa", "bxb"], not: ["axb"]),
    VerdictRow("^(a)?b\\1$", ["b", "aba"], not: ["ab", "ba"]),
    VerdictRow("^(.)(.)\\2\\1$", ["abba", "éaaé"], not: ["abab"]),
    VerdictRow("^(a)\\1{2}$", ["aaa"], not: ["aa"]),
    VerdictRow("^(\\w+)-(?!\\1).*$", ["a-b"], not: ["a-a"]),
    VerdictRow("^(\\s)\\b\\w+\\b\\1$", [" a ", "\u{2000}a\u{2000}"], not: [" a\t", "\u{2000}a\u{2002}"]),
  ]

  /// Patterns as documents have them.
  static let practice: [VerdictRow] = [
    VerdictRow("^[a-zA-Z0-9\\-_.]+$", ["a-b_c.D9"], not: ["", "a b", "é"]),
    VerdictRow(
      "^VA[0-9a-fA-F]{32}$", ["VA0123456789abcdef0123456789ABCDEF"], not: ["VA", "VA0123456789abcdef0123456789ABCDEFG"]),
    VerdictRow("^([01]\\d|2[0-3]):?([0-5]\\d)$", ["23:59", "0000"], not: ["24:00", "12:60"]),
    VerdictRow("^https:\\/\\/.+$", ["https://a"], not: ["https://", "http://a"]),
    VerdictRow("^#[A-Fa-f0-9]{6}$", ["#12abEF"], not: ["#12abE", "12abEF"]),
    VerdictRow("^((-?[0-9]+)|(-?([0-9]+)?[.][0-9]+))$", ["-1", "1.5", "-.5"], not: ["1.", "-"]),
    VerdictRow(
      "^(25[0-5]|2[0-4]\\d|1?\\d?\\d)(\\.(25[0-5]|2[0-4]\\d|1?\\d?\\d)){3}$", ["1.2.3.4", "255.255.255.255"],
      not: ["256.1.1.1", "1.2.3"]),
    VerdictRow(
      "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$", ["", "YQ==", "YWI=", "YWJj"],
      not: ["YQ=", "a"]),
    VerdictRow("^[^,\\s]+$", ["a"], not: ["a,b", "a b", "a\u{A0}b"]),
    VerdictRow("^.+/.+$", ["application/json"], not: ["/", "a/\n"]),
    VerdictRow("^[A-Za-z]+(?:[\\s'-][A-Za-z]+)*$", ["O'Brien", "a b-c"], not: ["a--b", "-a"]),
    VerdictRow("^[0-9]{1,14}?$", ["1", "12345678901234"], not: ["", "123456789012345"]),
  ]
}

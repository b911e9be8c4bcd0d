@_spi(Generated) @testable import APIRuntime
import Testing

@Suite("The forms of strings")
struct StringFormatTests {
  @Test(
    "a format accepts what its specification does, and nothing else",
    arguments: [
      (
        .dateTime, ["2024-02-29T12:00:00.5Z", "1998-12-31T23:59:60Z"], ["2024-02-30T12:00:00Z", "2024-02-29 12:00:00Z"]
      ),
      (
        .date, ["2024-02-29", "0000-01-01"], ["2023-02-29", "2024-2-9", "2024-02-29Z", "", "2024-13-01", "2024-00-10"]
      ),
      (.time, ["08:30:06.283185Z", "23:59:60z", "12:34:56-00:00"], ["24:00:00Z", "12:00:00", "12:00:00.Z"]),
      (
        .duration, ["P4DT12H30M5S", "P2W", "PT0S", "P1Y2M"], ["P", "PT", "P1", "P1YT", "P1Y1D", "P1D1W", "P1S", "PT1D"]
      ),
      (.uri, ["a:", "http://[v1.a:b]:80/%41?#", "urn:a:b"], ["a", "http://[::1", "a:%4", "1:b", "http://a:b", "a:é"]),
      (.uriReference, ["", "a", "//", "./a:b", "a/b:c", "?", "#"], ["a b", "1:b", "//[x]", "[", "%"]),
      (
        .email, ["a@b", #""a\"b"@c"#, "a@[1.2.3.4]", "a@[IPv6:::1]", "a@[x-y:z]"],
        ["a", "@b", "a@", "a@b@c", #""a"b@c"#, #""@c"#, "a@-b", "a@b.", "a@[x]", "a@[IPv6:1]", "é@b", "a@[", "a@[]"]
      ),
      (.hostname, ["a", "1.b-c", "xn--ll-0ea"], ["", "a.", ".a", "a..b", "-a", "a_b", "ab--c", "xn--", "xn--a"]),
      (.ipv4, ["0.0.0.0", "255.1.2.3"], ["256.0.0.0", "1.2.3", "1.2.3.4.5", "01.2.3.4", "1.2.3.", "1..2.3", ""]),
      (
        .ipv6, ["::", "1::", "::1", "1:2:3:4:5:6:7:8", "::1.2.3.4", "1:2:3:4:5:6:1.2.3.4", "1::3:4:5:6:7:8"],
        [
          ":", ":::", "1:", "1:2", "1::2::3", "::12345", "1:2:3:4:5:6:7:8:9", "1::2:3:4:5:6:7:8", "::1%1", "1.2.3.4",
          "",
        ]
      ),
      (.byte, ["", "YQ==", "YWI=", "YWJj", "+/+/"], ["YQ", "YQ=", "Y===", "YWJj\n", "YW-_", "=", "YQ==YQ==", "===="]),
      (.decimal, ["0", "-1.50e+3"], ["", "01", "1.", ".5", "+1", "1e", "0x1", "1 "]),
    ] as [(StringFormat, [String], [String])])
  func formats(format: StringFormat, accepted: [String], refused: [String]) {
    #expect(accepted.filter { !format.matches($0) } == [])
    #expect(refused.filter { format.matches($0) } == [])
    #expect(!format.matches("\u{0}"))
  }
}

@_spi(Generated) @testable import JSONCoding
import Testing

@Suite("Strings")
struct JSONStringTests {
  @Test(
    "escapes stand for their characters",
    arguments: [
      (#""""#, ""), (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"), (#""\u0041\u00e9\u20AC""#, "Aé€"),
      (#""\ud83d\ude00x""#, "😀x"), (#""\u0000""#, "\0"),
      (#""a long one with é, \u00e9 and 😀""#, "a long one with é, é and 😀"),
      ("\"\u{7F}\u{2028}\u{FEFF}\"", "\u{7F}\u{2028}\u{FEFF}"), (#""\uFFFF\udbff\udfff""#, "\u{FFFF}\u{10FFFF}"),
    ])
  func accepted(json: String, value: String) throws {
    let decoded = try JSONReader.decode(String.self, from: Array(json.utf8))
    #expect(decoded.value.map { Array($0.unicodeScalars) } == Array(value.unicodeScalars))
  }

  @Test(
    "what is not Unicode or not an escape is refused where it stands",
    arguments: [
      (#""\ud800""#, JSONSyntaxError.Code.loneSurrogate, 1), (#""ab\udc00""#, .loneSurrogate, 3),
      (#""\ud800\ud800""#, .loneSurrogate, 1), (#""\ud800x""#, .loneSurrogate, 1), (#""\ud83d\n""#, .loneSurrogate, 1),
      (#""\x41""#, .invalidEscape, 2), (#""\u00g0""#, .invalidEscape, 5), (#""\U0041""#, .invalidEscape, 2),
      (#""\ud83d\ude0""#, .invalidEscape, 12), ("\"a\nb\"", .controlCharacter, 2), ("\"\u{0}\"", .controlCharacter, 1),
      (#""abc"#, .unexpectedEnd, 4), (#""abc\"#, .unexpectedEnd, 5), (#""\u00"#, .unexpectedEnd, 5),
      ("'a'", .unexpectedByte, 0),
    ])
  func refused(json: String, code: JSONSyntaxError.Code, offset: Int) {
    #expect(RobustnessTests.decodeError(String.self, Array(json.utf8)) == JSONSyntaxError(code, at: offset))
    #expect(JSONTestSuiteTests.skipError(in: Array(json.utf8)) == JSONSyntaxError(code, at: offset))
  }

  @Test(
    "bytes that are not UTF-8 are refused, wherever in a string they are",
    arguments: [
      [0x80], [0xC0, 0xAF], [0xC1, 0xBF], [0xE0, 0x9F, 0xBF], [0xED, 0xA0, 0x80], [0xF0, 0x8F, 0xBF, 0xBF],
      [0xF4, 0x90, 0x80, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80], [0xC3], [0xE2, 0x82], [0xF0, 0x9F, 0x98], [0xFE],
      [0xFF],
    ] as [[UInt8]])
  func invalidUTF8(bytes: [UInt8]) {
    for prefix in ["", "a", "seven c", "é and so on and on", #"\n"#] {
      let json = Array("\"\(prefix)".utf8) + bytes + Array("\"".utf8)
      let error = JSONSyntaxError(.invalidUTF8, at: 1 + prefix.utf8.count)
      #expect(RobustnessTests.decodeError(String.self, json) == error)
      #expect(JSONTestSuiteTests.skipError(in: json) == error)
    }
  }

  @Test("an unescaped string is not left over from the one before")
  func scratch() throws {
    let decoded = try JSONReader.decode([String].self, from: Array(#"["\u0061bc","x\n",""]"#.utf8))
    #expect(decoded.value == ["abc", "x\n", ""])
  }
}

@testable import APIRuntime
import Testing

@Suite("JSON lines")
struct LineParserTests {
  @Test(
    "are cut at line feeds, however the bytes are cut",
    arguments: [
      ("", []), ("{}", ["{}"]), ("1\n2\n", ["1", "2"]), ("1\r\n\r\n \t\n2", ["1", "2"]),
      ("\u{1E}{\"a\":1}\n\u{1E}2\n", [#"{"a":1}"#, "2"]), ("\"é\"\n", ["\"é\""]),
    ])
  func lines(text: String, expected: [String]) throws {
    let bytes = Array(text.utf8)
    for position in 0...bytes.count {
      var parser = LineParser(maximumBytes: 100)
      var lines: [String] = []
      for var chunk in [bytes[..<position], bytes[position...]] {
        while let line = try parser.next(from: &chunk) { lines.append(String(decoding: line, as: UTF8.self)) }
      }
      if let line = parser.finish() { lines.append(String(decoding: line, as: UTF8.self)) }
      #expect(lines == expected, "cut at \(position)")
    }
  }

  @Test("are no longer than they may be")
  func tooLong() throws {
    var parser = LineParser(maximumBytes: 3)
    var chunk = Array("123\n1234\n".utf8)[...]
    #expect(try parser.next(from: &chunk) == Array("123".utf8))
    #expect(throws: StreamError(.valueTooLarge(limit: 3))) { try parser.next(from: &chunk) }
  }
}

@_spi(Generated) @testable import JSONCoding
import Testing

@Suite("Writing")
struct JSONWriterTests {
  static func json(_ value: some JSONConvertible) throws -> String {
    String(decoding: try JSONWriter.encode(value), as: UTF8.self)
  }

  @Test("containers get their commas, empty ones none")
  func containers() throws {
    #expect(try Self.json([[Int64]]()) == "[]")
    #expect(try Self.json([[], [1], [1, -2]] as [[Int64]]) == "[[],[1],[1,-2]]")
    #expect(try Self.json([nil, "["] as [String?]) == #"[null,"["]"#)
    #expect(try Self.json(["{": ["}": true]]) == #"{"{":{"}":true}}"#)
    #expect(try Self.json([:] as [String: Bool]) == "{}")
  }

  @Test("long arrays of equal, growing and shrinking elements are written whole", arguments: [1, 2, 63, 64, 65, 3_000])
  func longArrays(count: Int) throws {
    let growing = (0..<count).map { String(repeating: "x", count: $0) }
    for strings in [growing, growing.reversed(), Array(repeating: "a string like the others", count: count)] {
      #expect(try Self.json(strings) == "[" + strings.map { "\"\($0)\"" }.joined(separator: ",") + "]")
    }
  }

  @Test("a map is written sorted by name")
  func maps() throws {
    let map = Dictionary(uniqueKeysWithValues: (0..<10).map { ("k\($0)", Int32($0)) })
    #expect(try Self.json(map) == "{" + (0..<10).map { "\"k\($0)\":\($0)" }.joined(separator: ",") + "}")
  }

  @Test("only what JSON demands is escaped", arguments: 0..<40)
  func escapes(length: Int) throws {
    let padding = String(repeating: "é", count: length)
    let text = padding + "\"\\/\u{8}\u{C}\n\r\t\u{0}\u{1F}\u{7F}\u{2028}😀" + padding
    let json = padding + #"\"\\/\b\f\n\r\t\u0000\u001f"# + "\u{7F}\u{2028}😀" + padding
    #expect(try Self.json(text) == "\"\(json)\"")
  }

  @Test(
    "binary numbers are written so that they read back the same",
    arguments: [0, -0.0, 0.1, 1e21, .leastNonzeroMagnitude, -1.5e300])
  func numbers(value: Double) throws {
    let text = try Self.json(value)
    #expect(try JSONReader.decode(Double.self, from: Array(text.utf8)).value == value)
    #expect(JSONNumber(text) != nil)
  }

  @Test("a number that is not finite makes the text fail", arguments: [Double.nan, .infinity, -.infinity])
  func unwritable(value: Double) {
    #expect(throws: JSONEncodingError.numberNotFinite) { try JSONWriter.encode(["a": [value]]) }
    #expect(throws: JSONEncodingError.numberNotFinite) { try JSONWriter.encode(Float(value)) }
  }

  @Test("a text longer than the first buffer is whole")
  func growth() throws {
    let strings = (0..<500).map { String(repeating: "\n", count: $0) }
    let json = try JSONWriter.encode(strings)
    #expect(try JSONReader.decode([String].self, from: json).value == strings)
  }
}

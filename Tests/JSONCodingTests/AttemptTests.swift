@_spi(Generated) import JSONCoding
import Testing

@Suite("Attempts")
struct AttemptTests {
  /// A string or an integer, each tried.
  private enum Either: Equatable {
    case text(String)
    case number(Int64)
  }

  private static func either(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Either? {
    if let text = try reader.attempt({ (reader) throws(JSONSyntaxError) in try String.decode(from: &reader) }) {
      return .text(text)
    }
    return try Int64.decode(from: &reader).map { .number($0) }
  }

  private static func read<Value>(
    _ json: String, _ body: (inout JSONReader) throws(JSONSyntaxError) -> Value
  ) throws -> (value: Value, faults: Int) {
    try JSONReader.read(Array(json.utf8)) { (reader) throws(JSONSyntaxError) in
      let value = try body(&reader)
      return (value, reader.faultCount)
    }
  }

  @Test("what does not fit leaves nothing behind: neither what was read nor its faults")
  func comesBack() throws {
    let text = try Self.read(#""a""#, Self.either)
    let number = try Self.read(" 12", Self.either)

    #expect(text == (.text("a"), 0))
    #expect(number == (.number(12), 0))
  }

  @Test("what fits no way has the faults of the last one alone")
  func fitsNone() throws {
    let neither = try Self.read("[[1, {}]]", Self.either)

    #expect(neither == (nil, 1))
  }

  @Test("a text that is not JSON is none, however it is read", arguments: ["[1,]", "{\"a\" 1}", "tru", ""])
  func syntax(_ json: String) {
    #expect(throws: JSONSyntaxError.self) { try Self.read(json, Self.either) }
  }

  @Test("only so much may be read in vain; then nothing is tried any more")
  func limit() throws {
    let json = "[" + String(repeating: "1,", count: 500) + "1]"
    let tries = try Self.read(json) { (reader) throws(JSONSyntaxError) in
      var tries = 0
      for _ in 0..<1_000 {
        _ = try reader.attempt { (reader) throws(JSONSyntaxError) in
          tries += 1
          return try [String].decode(from: &reader)
        }
      }
      try reader.skipValue()
      return tries
    }

    #expect(tries.value == 17)
    #expect(tries.faults == 0)
  }

  @Test(
    "a member's string is found without reading anything",
    arguments: [
      (#"{"kind":"a"}"#, "a"), (#" {"x":{"kind":"b"},"kind":"a","kind":"c"}"#, "a"), (#"{"k\u0069nd":"\u0061"}"#, "a"),
      (#"{"kind":1}"#, nil), (#"{"x":1}"#, nil), ("{}", nil), ("[]", nil), (#"{"x":tru}"#, nil),
    ])
  func stringOfMember(_ json: String, _ string: String?) throws {
    let found = try Self.read(json) { (reader) throws(JSONSyntaxError) in
      (reader.string(ofMember: "kind"), reader.string(ofMember: "kind"))
    }

    #expect(found.value == (string, string))
    #expect(found.faults == 0)
  }
}

@_spi(Generated) @testable import JSONCoding
import Testing

@Suite("Maps")
struct MapTests {
  @Test("a repeated name in a map is a fault, and so is one that Swift takes for the same string")
  func duplicates() throws {
    for (json, name) in [(#"{"a":1,"a":2}"#, "a"), ("{\"é\":1,\"e\u{301}\":2}", "e\u{301}")] {
      let decoded = try JSONReader.decode([String: Int64].self, from: Array(json.utf8))
      #expect(decoded.value == nil)
      #expect(decoded.faults.map(\.reason) == [.duplicateMember(name)])
    }
  }

  @Test("values of a map may be null when its type says so")
  func nulls() throws {
    let decoded = try JSONReader.decode([String: Int64?].self, from: Array(#"{"a":null,"b":1}"#.utf8))
    #expect(decoded.value == ["a": nil, "b": 1])
  }
}

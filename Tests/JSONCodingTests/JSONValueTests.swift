import FoundationEssentials
@_spi(Generated) @testable import JSONCoding
import Testing

@Suite("Values")
struct JSONValueTests {
  static let text = #"{"b":[1,2.50,"x\n",true,null,{}],"a":{"é":-0,"e\#u{301}":[]}}"#

  @Test("a text is parsed and written back as it was, without white space")
  func roundTrip() throws {
    let value = try JSONValue(json: Self.text.utf8)
    #expect(value.description == Self.text)
    #expect(try JSONValue(json: Self.text.replacing(",", with: " ,\n\t").utf8) == value)
  }

  @Test("objects are equal whatever the order of their members, and arrays are not")
  func equality() {
    let object: JSONObject = ["a": .number(1), "b": .array([.null, .bool(true)])]
    let reversed: JSONObject = ["b": .array([.null, .bool(true)]), "a": .number(1)]
    #expect(JSONValue.object(object) == .object(reversed))
    #expect(Set([JSONValue.object(object), .object(reversed)]).count == 1)
    #expect(object != ["a": .number(1)])
    #expect(JSONValue.array([.null, .bool(true)]) != .array([.bool(true), .null]))
    #expect(JSONValue.string("é") != .string("e\u{301}"))
  }

  @Test("an object keeps its order, replaces in place and removes")
  func object() {
    var object = JSONObject()
    for index in (0..<40).reversed() { object["m\(index)"] = .number(JSONNumber(index)) }
    object["m20"] = .null
    object["m30"] = nil
    object["absent"] = nil
    #expect(object.names == (0..<40).reversed().filter { $0 != 30 }.map { "m\($0)" })
    #expect(object["m20"] == .null)
    #expect(object["m19"] == .number(19))
    #expect(object["m30"] == nil)
    object["é"] = .bool(true)
    #expect(object["e\u{301}"] == nil)
  }

  @Test("of a repeated name the last value counts")
  func repeatedNames() throws {
    #expect(try JSONValue(json: #"{"a":1,"b":2,"a":3}"#.utf8).description == #"{"a":3,"b":2}"#)
  }

  @Test("a value passes through a foreign coder")
  func codable() throws {
    // Not the sample: Foundation's coders take names that differ only in how characters are composed for one.
    let value = try JSONValue(json: #"{"b":[1,2.50,"x\n",true,null,{}],"a":{"é":-0}}"#.utf8)
    let data = try JSONEncoder().encode(value)
    #expect(try JSONDecoder().decode(JSONValue.self, from: data) == value)
  }

  @Test("a text is parsed from any sequence of bytes")
  func sequences() throws {
    let bytes = Array("[1]".utf8)
    for value in [
      try JSONValue(json: bytes), try JSONValue(json: bytes[...]), try JSONValue(json: Data(bytes)),
      try JSONValue(json: AnySequence(bytes)),
    ] { #expect(value == .array([.number(1)])) }
  }
}

@_spi(Generated) @testable import JSONCoding
import Testing

@Suite("Offsets of paths")
struct JSONOffsetLocatorTests {
  private static let json = Array(#" {"a": [10, {"b" : 1}], "a/~":{"":"x"}, "n": 1, "n": 2} "#.utf8)

  @Test(
    "a path leads from a value to the one inside it",
    arguments: [
      (1, [], #"{"a""#), (1, ["a"], "[10"), (1, ["a", "0"], "10,"), (1, ["a", "1", "b"], "1}"), (7, ["1"], #"{"b""#),
      (1, ["a/~", ""], #""x""#),
    ])
  func found(start: Int, path: [String], beginning: String) {
    let offsets = JSONOffsetLocator.offsets(of: [.init(start: start, path: path)], in: Self.json)
    #expect(offsets.map { Array(Self.json[$0...].prefix(beginning.utf8.count)) } == [Array(beginning.utf8)])
  }

  @Test("of members that are repeated, the last counts")
  func repeated() {
    let offsets = JSONOffsetLocator.offsets(of: [.init(start: 1, path: ["n"])], in: Self.json)
    #expect(offsets.map { Self.json[$0] } == [UInt8(ascii: "2")])
  }

  @Test(
    "what is not there is where the array or object ends that could hold it",
    arguments: [(["x"], "} "), (["a", "2"], "], "), (["a", "1", "c"], "}]"), (["n", "x"], "2}")])
  func missing(path: [String], beginning: String) {
    let offsets = JSONOffsetLocator.offsets(of: [.init(start: 1, path: path)], in: Self.json)
    #expect(offsets.map { Array(Self.json[$0...].prefix(beginning.utf8.count)) } == [Array(beginning.utf8)])
  }

  @Test("names are compared as pointers cut them")
  func longNames() {
    let name = String(repeating: "k", count: 300)
    let json = Array("{\"\(name)\":1}".utf8)
    let path = JSONPointerLocator.tokens(at: [json.count - 2], in: json)[0]
    #expect(JSONOffsetLocator.offsets(of: [.init(start: 0, path: path)], in: json) == [json.count - 2])
  }

  @Test("many paths are found in one walk")
  func many() {
    let json = Array("[\((0..<1000).map(String.init).joined(separator: ","))]".utf8)
    let places = (0..<1000).reversed().map { JSONOffsetLocator.Place(start: 0, path: [String($0)]) }
    let offsets = JSONOffsetLocator.offsets(of: places, in: json)
    #expect(offsets == offsets.sorted(by: >))
    #expect(offsets.last == 1)
  }
}

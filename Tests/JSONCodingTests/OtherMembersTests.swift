@_spi(Generated) import JSONCoding
import Testing

@Suite("Other members")
struct OtherMembersTests {
  @Test(
    "every undeclared member is kept by its name, wherever it stands",
    arguments: [
      (#"{"name":"n"}"#, Labels(name: "n", size: nil, additionalProperties: [:])),
      (
        #"{"b":true,"name":"n","a":false,"size":1,"c\u0021":true}"#,
        Labels(name: "n", size: 1, additionalProperties: ["a": false, "b": true, "c!": true])
      ),
      (#"{"size":1,"":true,"name":"n"}"#, Labels(name: "n", size: 1, additionalProperties: ["": true])),
    ])
  func keeps(_ json: String, _ value: Labels) throws {
    let decoded = try JSONReader.decode(Labels.self, from: Array(json.utf8))

    #expect(decoded.faults == [])
    #expect(decoded.value == value)
  }

  @Test(
    "an undeclared member of another type, a repeated one and a missing one are faults at their places",
    arguments: [
      (
        #"{"name":"n","a":1}"#,
        ["/a wrongKind(expected: JSONCoding.JSONKind.boolean, found: JSONCoding.JSONKind.number)"]
      ),
      (#"{"name":"n","a":true,"a":true}"#, ["/a duplicateMember(\"a\")"]),
      (#"{"name":"n","a":true,"name":"m"}"#, ["/name duplicateMember(\"name\")"]),
      (#"{"a":true}"#, ["/ missingMember(\"name\")"]),
    ])
  func faults(_ json: String, _ report: [String]) throws {
    let bytes = Array(json.utf8)
    let decoded = try JSONReader.decode(Labels.self, from: bytes)
    let pointers = JSONPointerLocator.tokens(at: decoded.faults.map(\.offset), in: bytes)

    #expect(decoded.value == nil)
    #expect(zip(pointers, decoded.faults).map { "/" + $0.joined(separator: "/") + " \($1.reason)" } == report)
  }

  @Test("undeclared members are written sorted by name, and none that is declared")
  func writes() throws {
    let value = Labels(name: "n", size: nil, additionalProperties: ["b": true, "a": false, "name": true, "size": true])

    #expect(String(decoding: try JSONWriter.encode(value), as: UTF8.self) == #"{"name":"n","a":false,"b":true}"#)
  }
}

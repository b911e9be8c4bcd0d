@_spi(Generated) @testable import JSONCoding
import Testing

@Suite("Faults")
struct JSONFaultTests {
  @Test("one text reports all its faults, in the order of the text, each with its pointer")
  func order() throws {
    let json = Array(
      #"""
      { "required" : 1, "unknown": {"required": [true]}, "nested": {
        "flag": "yes", "small": 2147483648, "large": 1.5, "double": 1e400, "decimal": 1, "float": 1e39,
        "date": "2024-02-30T00:00:00Z" },
        "list": [null, {"flag": null}, 7], "m\u0061p": {"a/b~c": "x"}, "optional": null, "list": [] }
      """#.utf8)
    let decoded = try JSONReader.decode(Sample.self, from: json)
    #expect(decoded.value == nil)
    let pointers = JSONPointerLocator.tokens(at: decoded.faults.map(\.offset), in: json)
    let report = zip(pointers, decoded.faults).map { "/" + $0.joined(separator: "/") + " \($1.reason)" }
    #expect(
      report == [
        "/required wrongKind(expected: JSONCoding.JSONKind.string, found: JSONCoding.JSONKind.number)",
        "/nested/flag wrongKind(expected: JSONCoding.JSONKind.boolean, found: JSONCoding.JSONKind.string)",
        "/nested/small outOfRange(\"int32\")",
        "/nested/large wrongKind(expected: JSONCoding.JSONKind.integer, found: JSONCoding.JSONKind.number)",
        "/nested/double outOfRange(\"double\")",
        "/nested/float outOfRange(\"float\")",
        "/nested/date invalidFormat(\"date-time\")",
        "/nested missingMember(\"any\")",
        "/list/1/flag wrongKind(expected: JSONCoding.JSONKind.boolean, found: JSONCoding.JSONKind.null)",
        "/list/1 missingMember(\"small\")",
        "/list/1 missingMember(\"large\")",
        "/list/1 missingMember(\"float\")",
        "/list/1 missingMember(\"double\")",
        "/list/1 missingMember(\"decimal\")",
        "/list/1 missingMember(\"date\")",
        "/list/1 missingMember(\"any\")",
        "/list/2 wrongKind(expected: JSONCoding.JSONKind.object, found: JSONCoding.JSONKind.number)",
        "/map/a/b~c wrongKind(expected: JSONCoding.JSONKind.integer, found: JSONCoding.JSONKind.string)",
        "/optional wrongKind(expected: JSONCoding.JSONKind.string, found: JSONCoding.JSONKind.null)",
        "/list duplicateMember(\"list\")",
        "/ missingMember(\"requiredNullable\")",
      ])
  }

  @Test("a failed assertion leaves the value usable")
  func assertion() throws {
    let fault = JSONFault(offset: 0, reason: .assertion(Violation("minLength", limit: .number(1), measure: .number(0))))
    let value = try JSONReader.read(Array("  1".utf8)) { (reader) throws(JSONSyntaxError) in
      reader.record(fault)
      return reader.faults
    }
    #expect(value == [JSONFault(offset: 2, reason: fault.reason)])
    #expect(fault.isAssertion)
  }

  @Test("an offset belongs to the innermost value around it")
  func pointers() {
    let json = Array(#" {"a": [10, {"b" : 1}], "a":{"":"x"}} "#.utf8)
    let byOffset = JSONPointerLocator.tokens(at: Array(json.indices), in: json).map { "/" + $0.joined(separator: "/") }
    var runs: [String] = []
    for pointer in byOffset where pointer != runs.last { runs.append(pointer) }
    #expect(runs == ["/", "/a", "/a/0", "/a", "/a/1", "/a/1/b", "/a/1", "/a", "/", "/a", "/a/", "/a", "/"])
  }

  @Test(
    "a name in a pointer ends after 256 characters",
    arguments: [
      (String(repeating: "é", count: 256), String(repeating: "é", count: 256)),
      (String(repeating: "é", count: 257), String(repeating: "é", count: 256) + "…"),
      (String(repeating: "k", count: 100_000), String(repeating: "k", count: 256) + "…"),
      (#"\n"# + String(repeating: "k", count: 100_000), "\n" + String(repeating: "k", count: 255) + "…"),
    ])
  func longNames(name: String, token: String) {
    let json = Array("{\"\(name)\":[\(String(repeating: "1,", count: 99))1]}".utf8)
    let offsets = json.indices.suffix(202).filter { json[$0] == UInt8(ascii: "1") }
    #expect(JSONPointerLocator.tokens(at: offsets, in: json) == (0..<100).map { [token, "\($0)"] })
  }

  @Test("offsets in any order get their pointers, and those behind a syntax error that of the break")
  func brokenText() {
    let json = Array(#"{"a":[1,2,{"b":tru}],"c":3}"#.utf8)
    #expect(JSONPointerLocator.tokens(at: [25, 6, 1, 0], in: json) == [["a", "2", "b"], ["a", "0"], ["a"], []])
  }
}

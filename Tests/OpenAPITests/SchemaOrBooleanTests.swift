import NodeTree
import OpenAPI
import Testing

/// How a `SchemaOrBoolean` is read.
@Suite struct SchemaOrBooleanTests {
  @Test("a schema is an object or a Boolean", arguments: [("true", "true @1:1\n"), ("{}", "SchemaObject @1:1\n")])
  func kinds(text: String, dump: String) {
    let reading = Reading(SchemaOrBoolean.self, text)
    #expect(reading.dump == dump)
    #expect(reading.diagnostics == "")
  }

  @Test("schemas as deep as a tree may be are read")
  func depth() {
    let depth = Limits.default.depth - 1
    let text = String(repeating: "{items: ", count: depth) + "true" + String(repeating: "}", count: depth)
    let reading = Reading(SchemaOrBoolean.self, text)
    #expect(reading.dump?.split(separator: "\n").count == 2 * depth + 1)
    #expect(reading.diagnostics == "")
  }
}

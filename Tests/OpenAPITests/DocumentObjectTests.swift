import Diagnostics
import NodeTree
import OpenAPI
import Testing

/// What every object of a document knows about itself.
@Suite struct DocumentObjectTests {
  @Test("an object knows where it and its fields are, and its extensions")
  func places() throws {
    var diagnostics = Diagnostics()
    let file = SourceFile(path: "api.yaml", bytes: Array("- x-b: 1\n  minLength: 2\n  x-a: {c: d}\n".utf8))
    let root = try #require(NodeTree.parse(file, reporting: &diagnostics))
    let node = try #require(root.elements.first)
    let schema = try #require(
      DocumentReader(version: .v30).read(SchemaObject.self, from: node, named: "schema", reporting: &diagnostics))
    #expect(schema.location == node.location)
    #expect(schema.location(of: "minLength").pointer.description == "/0/minLength")
    #expect(schema.location(of: "maxLength") == schema.location)
    #expect(["minLength", "maxLength"].map(schema.hasField) == [true, false])
    #expect(schema.extensions.map(\.key) == ["x-b", "x-a"])
    #expect(diagnostics.all == [])
  }

  @Test("a part of a document is read under the name that it is referred to by")
  func part() {
    let reading = Reading(SchemaOrBoolean.self, "3")
    #expect(reading.dump == nil)
    #expect(
      reading.diagnostics == """
        api.yaml:1:1: error: 'object' must be a schema, found 3 [field-type]
            1 | 3
              | ^

        """)
  }
}

import Diagnostics
import NodeTree
import OpenAPI
import Testing

/// Schemas with names of their own: `$id`, `$anchor`, `$dynamicAnchor`.
@Suite("DocumentSet: embedded schemas") struct EmbeddedSchemaTests {
  @Test(
    "a reference is resolved against the nearest '$id'",
    arguments: [
      ("item", ["#/components/schemas/Tree/$defs/item"]),
      ("https://example.com/schemas/item", ["#/components/schemas/Tree/$defs/item"]),
      ("#/$defs/item", ["#/components/schemas/Tree/$defs/item"]),
      ("#", ["#/components/schemas/Tree"]),
      ("#leaf", ["#/components/schemas/Tree/$defs/leaf"]),
      ("#node", ["#/components/schemas/Tree"]),
      ("tree#leaf", ["#/components/schemas/Tree/$defs/leaf"]),
      ("item#inner", ["#/components/schemas/Tree/$defs/item/$defs/x"]),
      ("#inner", ["there is no '#inner' in the description"]),
      ("other.yaml", ["other.yaml#"]),
      ("#/components/schemas/Other", ["#/components/schemas/Other"]),
    ])
  func identifiers(reference: String, places: [String]) throws {
    let references = try References(
      """
      openapi: 3.1.1
      components:
        schemas:
          Other: {}
          Tree:
            $id: https://example.com/schemas/tree
            $dynamicAnchor: node
            properties: {start: {$ref: '\(reference)'}}
            $defs:
              item: {$id: item, $defs: {x: {$anchor: inner}}}
              leaf: {$anchor: leaf}
      """, ["other.yaml": "{}"])
    let start = try #require(try references.component("Tree").object.properties["start"]?.schema)
    #expect(references.places(from: start) == places)
    #expect(references.documents.dynamicAnchors("node").map(\.node.location.reference) == ["#/components/schemas/Tree"])
  }

  @Test("a reference that only the root of the file can have meant is followed with a warning")
  func wrongBase() throws {
    let references = try References(
      "openapi: 3.1.1\ncomponents: {schemas: {Start: {$id: 'https://a/b', $ref: '#/components/schemas/Other'}, Other: {}}}"
    )
    #expect(try references.places() == ["#/components/schemas/Other"])
    #expect(references.documents.diagnostics.all.map(\.id) == [.referenceBase])
  }

  @Test("a reference that only the schema around it can have meant is followed with a warning")
  func definitionsOfAround() throws {
    let references = try References(
      "openapi: 3.1.1\ncomponents: {schemas: {A: {not: {$ref: '#/$defs/x'}, $defs: {x: {$ref: '#/$defs/y'}, y: {}}}}}")
    let start = try #require(try references.component("A").composition.not?.schema)
    let place = "#/components/schemas/A/$defs"
    #expect(references.places(from: start) == ["\(place)/x", "\(place)/y"])
    #expect(
      references.documents.diagnostics.all.map(\.message)
        == ["x", "y"].map { name in
          "'#/$defs/\(name)' leads nowhere from the root of the file; it is resolved from the schema around it"
        })
  }

  @Test("a name inside another file is found, whatever of the file was asked for before")
  func anchorInFile() throws {
    let references = try References(
      start: "{$ref: 'a.yaml#/$defs/x/$defs/y'}",
      ["a.yaml": "{$defs: {x: {$defs: {y: {$ref: '#z'}}}, z: {$anchor: z}}}"])
    #expect(try references.places() == ["a.yaml#/$defs/x/$defs/y", "a.yaml#/$defs/z"])
  }

  @Test("a document of OpenAPI 3.2 may say its own name")
  func selfReference() throws {
    let references = try References(
      """
      openapi: 3.2.0
      $self: https://example.com/api
      components: {schemas: {Start: {$ref: 'https://example.com/api#/components/schemas/End'}, End: {}}}
      """)
    #expect(try references.places() == ["#/components/schemas/End"])
  }
}

import Diagnostics
import OpenAPI
import Testing

/// References to objects that are no schemas.
@Suite("DocumentSet: objects") struct ReferencedObjectTests {
  private static let files = [
    "params.yaml": "id: {name: id, in: path, required: true, schema: {$ref: 'Id.yaml'}}\nagain: {$ref: '#/id'}\n",
    "Id.yaml": "type: string", "paths/pet.yaml": "{get: {responses: {}}, $ref: 'more.yaml'}",
    "paths/more.yaml": "{put: {responses: {}}}", "loop.yaml": "{$ref: loop.yaml}",
  ]

  private static func references(_ path: String) throws -> References {
    try References("openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {/a: \(path)}\n", files)
  }

  @Test("a parameter is found in another file, through references, and its schema from there")
  func parameters() throws {
    let references = try Self.references("{parameters: [{$ref: 'params.yaml#/again'}]}")
    let parameter = try #require(references.documents.root.paths?.items["/a"]?.parameters.first)
    let object = try references.documents.object(parameter)
    #expect(object.name == "id")
    #expect(object.location.reference == "params.yaml#/id")
    let schema = try #require(object.value.schema?.schema)
    #expect(references.places(from: schema) == ["Id.yaml#"])
  }

  @Test("a path item is found in another file, and continues in a third one")
  func pathItems() throws {
    let references = try Self.references("{$ref: paths/pet.yaml}")
    let item = try #require(references.documents.root.paths?.items["/a"])
    let chain = try references.documents.chain(of: item)
    #expect(chain.map(\.location.reference) == ["#/paths/~1a", "paths/pet.yaml#", "paths/more.yaml#"])
    #expect(chain.flatMap(\.operations).map(\.method) == [.get, .put])
  }

  @Test("references that lead in a circle end")
  func cycles() throws {
    let references = try Self.references("{$ref: loop.yaml, parameters: [{$ref: loop.yaml}]}")
    let item = try #require(references.documents.root.paths?.items["/a"])
    #expect(throws: ReferenceFailure.cycle) { try references.documents.chain(of: item) }
    let parameter = try #require(item.parameters.first)
    #expect(throws: ReferenceFailure.cycle) { try references.documents.object(parameter) }
  }

  @Test("a media type is found by its reference")
  func mediaTypes() throws {
    let references = try References(
      """
      openapi: 3.2.0
      components:
        responses: {A: {content: {application/json: {$ref: '#/components/mediaTypes/M'}}}}
        mediaTypes: {M: {schema: {type: string}}}
      """)
    let response = try #require(references.documents.root.components?.responses["A"])
    let content = try #require(try references.documents.object(response).content.first)
    #expect(try references.documents.mediaType(content.value).schema != nil)
  }
}

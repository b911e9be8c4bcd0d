import Diagnostics
import NodeTree
import OpenAPI
import Testing

@Suite("DocumentSet") struct DocumentSetTests {
  @Test(
    "a reference leads to any place of the same document",
    arguments: [
      ("#/components/schemas/Pet", "#/components/schemas/Pet"),
      ("#/components/schemas/Pet/properties/id", "#/components/schemas/Pet/properties/id"),
      ("#/components/schemas/Pet/allOf/1", "#/components/schemas/Pet/allOf/1"),
      ("#/components/schemas/a%20b", "#/components/schemas/a b"),
      ("#/components/schemas/a~1%7E0", "#/components/schemas/a~1~0"),
      ("openapi.yaml#/components/schemas/Pet", "#/components/schemas/Pet"),
      (
        "../api/openapi.yaml#/components/schemas/Pet",
        "'../api/openapi.yaml#/components/schemas/Pet' leads to "
          + "'../api/openapi.yaml', outside the folder of the description: name a folder around both with '--root', or "
          + "bundle the description first"
      ),
      ("#/$defs/Odd", "#/$defs/Odd"),
      (
        "#/paths/~1a~1{b}/get/responses/200/content/application~1json/schema",
        "#/paths/~1a~1{b}/get/responses/200/content/application~1json/schema"
      ),
      ("#/components/schemas/Pet/allOf/01", "there is no '#/components/schemas/Pet/allOf/01' in the description"),
      ("#/components/schemas/None", "there is no '#/components/schemas/None' in the description"),
      ("#none", "there is no '#none' in the description"),
      ("#/info/title", "'#/info/title' leads to something that cannot stand here"),
      ("", "'' is no URI reference (RFC 3986): correct it"),
    ])
  func sameDocument(reference: String, place: String) throws {
    let references = try References(
      """
      openapi: 3.1.1
      info: {title: T, version: '1'}
      paths:
        /a/{b}: {get: {responses: {'200': {description: '', content: {application/json: {schema: {type: string}}}}}}}
      components:
        schemas:
          Start: {$ref: '\(reference)'}
          Pet: {properties: {id: {type: string}}, allOf: [{}, {}]}
          a b: {}
          a/~: {}
      $defs: {Odd: {type: string}}
      """)
    #expect(try references.places() == [place])
  }

  @Test(
    "a reference leads to files in the folder of the root, and through them",
    arguments: [
      ("./schemas/Pet.yaml", ["schemas/Pet.yaml#"]),
      ("schemas/Pet.yaml#", ["schemas/Pet.yaml#"]),
      ("schemas/Pet.yaml#/properties/id", ["schemas/Pet.yaml#/properties/id"]),
      ("schemas/../schemas/./Pet.yaml", ["schemas/Pet.yaml#"]),
      ("schemas/My%20Pet.json#/definitions/X", ["schemas/My Pet.json#/definitions/X"]),
      (
        "chain/a.yaml#/B",
        ["chain/a.yaml#/B", "b.yaml#/C", "chain/a.yaml#/D", "#/components/schemas/End"]
      ),
      ("schemas/True.yaml", ["schemas/True.yaml#"]),
      ("schemas/None.yaml", ["'schemas/None.yaml' leads to 'schemas/None.yaml', and there is no such file"]),
      (
        "schemas/Broken.yaml",
        ["'schemas/Broken.yaml' leads into 'schemas/Broken.yaml', which cannot be read"]
      ),
      (
        "chain/out.yaml",
        [
          "chain/out.yaml#",
          "'../../x.yaml' leads to '../x.yaml', outside the folder of the description: name a folder around both with "
            + "'--root', or bundle the description first",
        ]
      ),
      (
        "/etc/passwd",
        [
          "'/etc/passwd' leads to '/etc/passwd', outside the folder of the description: name a folder around both with "
            + "'--root', or bundle the description first"
        ]
      ),
    ])
  func otherFiles(reference: String, places: [String]) throws {
    let files = [
      "schemas/Pet.yaml": "{type: object, properties: {id: {type: string}}}",
      "schemas/My Pet.json": #"{"definitions": {"X": {"title": "\ud83d\ude00"}}}"#,
      "schemas/True.yaml": "true", "schemas/Broken.yaml": "{",
      "chain/a.yaml": "{B: {$ref: '../b.yaml#/C'}, D: {$ref: '../openapi.yaml#/components/schemas/End'}}",
      "b.yaml": "C: {$ref: './chain/a.yaml#/D'}", "chain/out.yaml": "$ref: ../../x.yaml",
    ]
    let root = "openapi: 3.1.1\ncomponents: {schemas: {Start: {$ref: '\(reference)'}, End: {type: string}}}\n"
    #expect(try References(root, files).places() == places)
  }

  @Test(
    "a reference to another host says how to bundle",
    arguments: ["https://example.com/Pet.yaml#/x", "//example.com/Pet.yaml", "file:///Pet.yaml", "urn:pet"])
  func external(reference: String) throws {
    let message =
      "'\(reference)' leads out of the description, and nothing is fetched: bundle it first, for example with "
      + "'redocly bundle', or save the file beside the description"
    #expect(try References(start: "{$ref: '\(reference)'}", ["Pet.yaml": "{}"]).places() == [message])
  }

  @Test("what is at one place is one object, by whatever reference")
  func identity() throws {
    let references = try References(
      "openapi: 3.1.1\ncomponents: {schemas: {A: {properties: {next: {$ref: 'a.yaml#/x'}}}}}\n",
      ["a.yaml": "x: {items: {$ref: '#/x'}, not: {$ref: 'openapi.yaml#/components/schemas/A'}}"])
    let root = try references.component("A")
    let next = try #require(root.object.properties["next"]?.schema)
    let other = try #require(try references.documents.schema("a.yaml#/x", from: next).schema)
    let items = try #require(other.array.items?.schema)
    #expect(try references.documents.schema("#/x", from: items).schema === other)
    #expect(try references.documents.schema("a.yaml#/x/items", from: root).schema === items)
    #expect(try references.documents.schema("openapi.yaml#/components/schemas/A", from: other).schema === root)
    #expect(try references.documents.schema("#/components/schemas/A/properties/next", from: root).schema === next)
    #expect(references.documents.otherFiles.map(\.path) == ["api/a.yaml"])
  }

  @Test("what is wrong in another file is reported at its place")
  func diagnostics() throws {
    let references = try References(start: "{$ref: 'a.yaml'}", ["a.yaml": "{minLength: one}"])
    #expect(try references.places() == ["a.yaml#"])
    #expect(
      DiagnosticPrinter(files: references.documents.otherFiles).print(references.documents.diagnostics) == """
        api/a.yaml:1:13: error: 'minLength' must be a non-negative integer, found "one" [schema-keyword-type]
            1 | {minLength: one}
              |             ^~~
        1 error, 0 warnings

        """)
  }

  @Test("a file that says its version is read by it")
  func versions() throws {
    let file = "{openapi: 3.0.3, components: {schemas: {A: {nullable: true}}}}"
    let references = try References(start: "{$ref: 'a.yaml#/components/schemas/A'}", ["a.yaml": file])
    let start = try references.component("Start")
    let target = try references.documents.schema("a.yaml#/components/schemas/A", from: start).schema
    #expect([start.openAPIVersion, target?.openAPIVersion] == [.v31, .v30])
    #expect(references.documents.diagnostics.all == [])
  }

  @Test("no more files and bytes are read than the limits allow")
  func limits() throws {
    var limits = FileLimits()
    limits.files = 1
    let root = "openapi: 3.1.1\ncomponents: {schemas: {Start: {$ref: a.yaml}}}\n"
    let files = ["a.yaml": "{$ref: b.yaml}", "b.yaml": "{}"]
    #expect(
      try References(root, files, limits: limits).places() == [
        "a.yaml#", "'b.yaml' is not followed: no more than 1 files are read",
      ])
    limits = FileLimits()
    limits.bytes = 10
    #expect(
      try References(root, files, limits: limits).places() == [
        "'a.yaml' is not followed: no more than 10 bytes are read"
      ])
  }

  @Test("a value of a discriminator's mapping names a component, or is a reference")
  func mapping() throws {
    let references = try References(
      "openapi: 3.1.1\ncomponents: {schemas: {Cat: {}, Dog.yaml: {}}}\n", ["Cow.yaml": "{}", "Dog.yaml": "{}"])
    let places = try ["Cat", "#/components/schemas/Cat", "Dog.yaml", "./Dog.yaml", "Cow.yaml"].map { value in
      try references.documents.mappedSchema(value, from: references.component("Cat")).node.location.reference
    }
    #expect(
      places == [
        "#/components/schemas/Cat", "#/components/schemas/Cat", "#/components/schemas/Dog.yaml", "Dog.yaml#",
        "Cow.yaml#",
      ])
  }
}

import APIModel
import Diagnostics
import OrderedCollections
import Testing

@Suite("SchemaResolver: references and composition")
struct SchemaResolverReferencesTests {
  @Test(
    "a reference that leads nowhere, elsewhere or out is reported where it is written",
    arguments: [
      (
        "#/components/schemas/None",
        "warning: there is no '#/components/schemas/None' in the description: any value is accepted [reference-dangling]"
      ),
      (
        "#/components/responses/Other",
        "warning: there is no '#/components/responses/Other' in the description: any value is accepted [reference-dangling]"
      ),
      (
        "https://example.com/a.yaml#/b",
        "error: 'https://example.com/a.yaml#/b' leads out of the description, and nothing is fetched: bundle it first, "
          + "for example with 'redocly bundle', or save the file beside the description [reference-external]"
      ),
    ])
  func dangling(_ reference: String, _ message: String) {
    #expect(Resolving(schema: "{$ref: '\(reference)'}").diagnostics == "api.yaml:6:20: \(message)\n")
  }

  @Test(
    "a name with a slash, a tilde or a space is found by its escaped form",
    arguments: [
      ("a/b", "a~1b"), ("a~b", "a~0b"), ("a b", "a%20b"), ("a%20b", "a%2520b"),
    ])
  func escapedNames(_ name: String, _ token: String) {
    let resolving = Resolving(schemas: "'\(name)': {type: string}\nB: {$ref: '#/components/schemas/\(token)'}")

    #expect(resolving.diagnostics == "")
    #expect(
      resolving.dump
        == "schemas:\n  \(name): @6:\(9 + name.count)\n    kind: string\n  B: @7:8\n    kind: reference \(name)\n")
  }

  @Test("a reference may lead to any schema of the description, which is then named by its place")
  func anywhere() {
    let resolving = Resolving(
      schemas: """
        A: {type: object, properties: {b: {type: object, properties: {c: {type: string}}}}}
        B: {type: array, items: {$ref: '#/components/schemas/A/properties/b'}}
        """)

    #expect(resolving.diagnostics == "")
    #expect(
      resolving.api?.schemas.map { "\($0.key): \($0.value.text)" } == [
        "A: {b: {c: string}}", "B: [reference #/components/schemas/A/properties/b]",
        "#/components/schemas/A/properties/b: {c: string}",
      ])
  }

  private static func ofFiles(_ version: String, choosing choice: OperationChoice = .all) -> Resolving {
    Resolving(
      document: """
        openapi: \(version)
        info: {title: Test, version: '1'}
        paths:
          /pets: {get: {operationId: get, responses: {'200': {$ref: 'more.yaml#/pets'}}}}
        components:
          schemas:
            Pet: {$ref: './schemas/../pet.yaml'}
            Animal: {$ref: 'pet.yaml#'}
            Tail: {$ref: 'more.yaml#/a~1b'}
            Told: {$ref: 'told.yaml', description: Told.}
            Nowhere: {$ref: 'none.yaml'}
        """,
      files: [
        "pet.yaml": "{type: object, properties: {mother: {$ref: '#'}, tail: {$ref: 'more.yaml#/a~1b'}}}",
        "told.yaml": "{type: string}",
        "more.yaml": """
        a/b: {type: string}
        pets: {description: Pets., content: {application/json: {schema: {$ref: 'pet.yaml'}}}}
        """,
      ], choosing: choice, "schemas", \.schemas)
  }

  @Test("a schema of another file has the name of the first component that is nothing but a reference to it")
  func otherFiles() {
    let resolving = Self.ofFiles("3.1.1")

    #expect(
      resolving.api?.schemas.map { "\($0.key): \($0.value.text), \($0.value.location.reference)" } == [
        "Pet: {mother: reference Pet, tail: reference Tail}, pet.yaml#",
        "Animal: reference Pet, #/components/schemas/Animal", "Tail: string, more.yaml#/a~1b",
        "Told: reference told.yaml#, #/components/schemas/Told", "Nowhere: any, #/components/schemas/Nowhere",
        "told.yaml#: string, told.yaml#",
      ])
    #expect(
      resolving.diagnostics
        == "api.yaml:11:21: error: 'none.yaml' leads to 'none.yaml', and there is no such file [reference-not-found]\n")
  }

  @Test("what stands beside a reference in OpenAPI 3.0 keeps no schema of another file from having a name")
  func otherFilesOf30() { #expect(Self.ofFiles("3.0.4")["Told"]?.text == "string") }

  @Test("a schema of another file has its name however it is reached, and no other component is looked at")
  func otherFilesReached() {
    let path = OperationFilter.Entry("/pets", at: SourceLocation(file: "", line: 1, column: 1))
    let choice = OperationChoice(included: OperationFilter(paths: [path]))
    let resolving = Self.ofFiles("3.1.1", choosing: choice)

    #expect(resolving.api?.schemas.keys.map(\.rawValue) == ["Pet", "Tail"])
    #expect(resolving.diagnostics == "")
  }

  @Test("what limits a value beside a reference is asserted with it")
  func siblings() {
    let resolving = Resolving(schema: "{minProperties: 1, $ref: '#/components/schemas/Other'}", version: "3.1.0")

    #expect(resolving.diagnostics == "")
    #expect(resolving["Schema"]?.assertions == .at("", .minProperties(1), .reference(SchemaName("Other"))))
  }

  @Test("annotations beside a reference limit nothing")
  func annotations() {
    let schema = """
      {$ref: '#/components/schemas/Other', title: T, description: D, default: {}, example: 1, deprecated: true, \
      readOnly: true, $comment: c, x-a: 1}
      """
    #expect(Resolving(schema: schema, version: "3.1.0").diagnostics == "")
  }
}

import APIModel
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

  @Test("what limits a value beside a reference is asserted with it")
  func siblings() {
    let resolving = Resolving(schema: "{minProperties: 1, $ref: '#/components/schemas/Other'}", version: "3.1.0")

    #expect(resolving.diagnostics == "")
    #expect(resolving["Schema"]?.assertions == .at("", .minProperties(1), .reference(SchemaName("Other"))))
  }

  @Test("annotations beside a reference limit nothing")
  func annotations() {
    let schema = """
      {$ref: '#/components/schemas/Other', title: T, description: D, default: 1, example: 1, deprecated: true, \
      readOnly: true, $comment: c, x-a: 1}
      """
    #expect(Resolving(schema: schema, version: "3.1.0").diagnostics == "")
  }
}

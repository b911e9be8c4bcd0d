import APIModel
import Testing

@Suite("SchemaResolver")
struct SchemaResolverTests {
  @Test("a schema that says nothing accepts anything", arguments: ["{}", "true", "{description: ''}", "{format: x}"])
  func anything(_ schema: String) {
    let resolving = Resolving(schema: schema, version: "3.1.0")

    #expect(resolving.diagnostics == "")
    #expect(resolving.dump.hasPrefix("schema: @6:13\n  kind: any\n"))
  }

  @Test("the schema 'false' is any JSON that is refused")
  func nothing() {
    let resolving = Resolving(schema: "false", version: "3.1.0")

    #expect(resolving.diagnostics == "")
    #expect(resolving["Schema"]?.kindText == "any")
    #expect(resolving["Schema"]?.assertions == .at("", .nothing))
  }

  @Test(
    "a default is kept as it is written, and that of the place goes before that of what it refers to",
    arguments: [
      ("{type: integer, default: 1}", .number("1")), ("{type: string, default: null}", .null),
      ("{type: array, default: [{a: b}]}", .array([.object([JSONLiteral.Member(name: "a", value: .string("b"))])])),
      ("{allOf: [{type: string, default: inner}], default: outer}", .string("outer")),
      ("{allOf: [{type: string, default: inner}]}", .string("inner")), ("{type: string}", nil),
    ] as [(String, JSONLiteral?)])
  func defaults(_ schema: String, _ value: JSONLiteral?) {
    #expect(Resolving(schema: schema)["Schema"]?.defaultValue == value)
  }

  @Test("title, description and deprecation are kept")
  func documentation() {
    #expect(
      Resolving(schema: "{type: boolean, title: T, description: D, deprecated: true}").dump == """
        schema: @6:13
          kind: boolean
          title: "T"
          documentation:
            summary: "T"
            description: "D"
            isDeprecated: true

        """)
  }

  @Test(
    "a member is sent in the direction that its schema says, or one that it refers to or is composed of",
    arguments: [
      ("{type: string}", .both), ("{type: string, readOnly: true}", .readOnly), ("{writeOnly: true}", .writeOnly),
      ("{readOnly: true, writeOnly: true}", .both),
      ("{allOf: [{$ref: '#/components/schemas/Other'}, {readOnly: true}]}", .readOnly),
      ("{$ref: '#/components/schemas/Schema/properties/b'}", .writeOnly),
      ("{allOf: [{$ref: '#/components/schemas/Schema/properties/b'}]}", .writeOnly),
      ("{$ref: '#/components/schemas/Schema/properties/a'}", .both),
    ] as [(String, Property.Access)])
  func access(_ schema: String, _ access: Property.Access) {
    let resolved = Resolving(schema: "{type: object, properties: {a: \(schema), b: {writeOnly: true}}}")["Schema"]

    guard case .object(let object)? = resolved?.kind else { return #expect(Bool(false), "no object") }
    #expect(object.properties.first?.access == access)
  }

  @Test("schemas keep the description's order")
  func order() {
    let resolving = Resolving(schemas: "b: {type: string}\na: {type: boolean}\nB: {type: string}")

    #expect(
      resolving.dump == """
        schemas:
          b: @6:8
            kind: string
          a: @7:8
            kind: boolean
          B: @8:8
            kind: string

        """)
  }

  @Test("names that differ only in how an accent is written are two names")
  func namesAreBytes() {
    let resolving = Resolving(schemas: "\"\\u00e9\": {type: string}\n\"e\\u0301\": {type: boolean}")

    #expect(resolving.diagnostics == "")
    #expect(
      resolving.dump == "schemas:\n  \u{e9}: @6:15\n    kind: string\n  e\u{301}: @7:16\n    kind: boolean\n")
  }

  // MARK: References that lead back

  @Test("schemas that are nothing but references to each other are reported once, where the circle is")
  func cycles() {
    let resolving = Resolving(
      schemas: """
        Outside: {$ref: '#/components/schemas/A'}
        A: {$ref: '#/components/schemas/B'}
        B: {allOf: [{$ref: '#/components/schemas/A'}]}
        Self: {oneOf: [{$ref: '#/components/schemas/Self'}, {nullable: true, enum: []}]}
        Good: {type: object, properties: {again: {$ref: '#/components/schemas/Good'}}}
        """)

    #expect(
      resolving.diagnostics == """
        api.yaml:8:8: error: 'A' leads back to itself [reference-cycle]
        api.yaml:9:11: error: 'Self' leads back to itself [reference-cycle]

        """)
  }

  @Test("a long chain of references is no circle, and is followed in one pass")
  func longChain() {
    let chain = (0..<2_000).map { "S\($0): {$ref: '#/components/schemas/S\($0 + 1)'}" }.joined(separator: "\n")

    #expect(Resolving(schemas: chain + "\nS2000: {type: string}").diagnostics == "")
  }
}

import Testing

@Suite("SchemaResolver: arrays and objects")
struct SchemaResolverCollectionsTests {
  @Test("an array has items and lengths")
  func array() {
    let resolving = Resolving(schema: "{type: array, items: {type: string, nullable: true}, minItems: 1, maxItems: 2}")

    #expect(resolving.diagnostics == "")
    #expect(
      resolving.dump == """
        schema: @6:13
          kind: array
            items: @6:34
              kind: string
              isNullable: true
            minItems: 1
            maxItems: 2

        """)
  }

  @Test("lengths that exclude every array are a warning")
  func excluding() {
    #expect(
      Resolving(schema: "{type: array, items: {}, minItems: 3, maxItems: 2}").diagnostics
        == "api.yaml:6:48: warning: 'minItems' is 3 and 'maxItems' is 2: no value has that length [limits-exclude-all]\n"
    )
  }

  @Test(
    "an object without members is a map",
    arguments: [
      ("{type: object, properties: {}}", "@6:13\n      kind: any"),
      ("{type: object, additionalProperties: false}", "@6:13\n      kind: any"),
      ("{type: object, additionalProperties: {}}", "@6:50\n      kind: any"),
      ("{type: object, additionalProperties: {type: boolean}}", "@6:50\n      kind: boolean"),
    ])
  func map(_ schema: String, _ values: String) {
    let resolving = Resolving(schema: schema)

    #expect(resolving.diagnostics == "")
    #expect(resolving.dump == "schema: @6:13\n  kind: map\n    values: \(values)\n")
  }

  @Test("a required member that is not declared accepts anything, with a warning")
  func requiredUndeclared() {
    let resolving = Resolving(schema: "{type: object, required: [a, b, b], properties: {a: {type: string}}}")

    #expect(
      resolving.diagnostics
        == "api.yaml:6:38: warning: 'required' names 'b', which 'properties' does not declare: any value is accepted [required-undeclared]\n"
    )
    #expect(
      resolving.dump == """
        schema: @6:13
          kind: object
            properties:
              - @6:62
                name: "a"
                isRequired: true
                access: both
                schema: @6:65
                  kind: string
              - @6:38
                name: "b"
                isRequired: true
                access: both
                schema: @6:38
                  kind: any

        """)
  }

  @Test("a required name is a member by its bytes")
  func requiredBytes() {
    let resolving = Resolving(
      schema: "{type: object, required: [\"\\u00e9\"], properties: {\"\\u00e9\": {}, \"e\\u0301\": {}}}")

    #expect(resolving.diagnostics == "")
    #expect(
      resolving.dump == """
        schema: @6:13
          kind: object
            properties:
              - @6:63
                name: "\u{e9}"
                isRequired: true
                access: both
                schema: @6:73
                  kind: any
              - @6:77
                name: "e\u{301}"
                access: both
                schema: @6:88
                  kind: any

        """)
  }
}

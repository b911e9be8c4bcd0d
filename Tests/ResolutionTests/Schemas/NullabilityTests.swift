import Testing

/// Presence and null are facts of their own, and each has many spellings.
@Suite("Nullability")
struct NullabilityTests {
  @Test(
    "every spelling of a nullable string means the same",
    arguments: [
      ("3.0.3", "{type: string, nullable: true}"),
      ("3.1.0", "{type: [string, 'null']}"),
      ("3.1.0", "{type: ['null', string]}"),
      ("3.1.0", "{oneOf: [{type: string}, {type: 'null'}]}"),
      ("3.1.0", "{anyOf: [{type: 'null'}, {type: string}]}"),
      ("3.1.0", "{anyOf: [{type: string}, {enum: [null]}]}"),
      ("3.1.0", "{anyOf: [{type: string}, {const: null}]}"),
      ("3.0.3", "{oneOf: [{type: string}, {nullable: true, enum: []}]}"),
      ("3.0.3", "{oneOf: [{type: string, nullable: true}]}"),
      ("3.0.3", "{allOf: [{type: string, nullable: true}]}"),
      ("3.0.3", "{nullable: true, allOf: [{type: string}]}"),
      ("3.0.3", "{nullable: true, allOf: [{anyOf: [{type: string}]}]}"),
    ])
  func strings(_ version: String, _ schema: String) {
    let resolving = Resolving(schema: schema, version: version)

    #expect(resolving.diagnostics == "")
    #expect(resolving.dump == "schema: @6:13\n  kind: string\n  isNullable: true\n")
  }

  @Test(
    "every spelling of a nullable reference means the same",
    arguments: [
      ("3.0.3", "{nullable: true, allOf: [{$ref: '#/components/schemas/Other'}]}"),
      ("3.0.3", "{nullable: true, oneOf: [{$ref: '#/components/schemas/Other'}]}"),
      ("3.1.0", "{oneOf: [{$ref: '#/components/schemas/Other'}, {type: 'null'}]}"),
      ("3.1.0", "{anyOf: [{allOf: [{$ref: '#/components/schemas/Other'}]}, {type: 'null'}]}"),
    ])
  func references(_ version: String, _ schema: String) {
    let resolving = Resolving(schema: schema, version: version)

    #expect(resolving.diagnostics == "")
    #expect(resolving.dump == "schema: @6:13\n  kind: reference Other\n  isNullable: true\n")
  }

  @Test(
    "every spelling of a plain reference means the same",
    arguments: [
      ("3.0.3", "{$ref: '#/components/schemas/Other'}"),
      ("3.1.0", "{$ref: '#/components/schemas/Other'}"),
      ("3.0.3", "{allOf: [{$ref: '#/components/schemas/Other'}]}"),
      ("3.0.3", "{oneOf: [{$ref: '#/components/schemas/Other'}]}"),
      ("3.0.3", "{anyOf: [{$ref: '#/components/schemas/Other'}]}"),
      // OpenAPI 3.0 lets nothing stand beside a reference, and the reader has warned.
      ("3.0.3", "{$ref: '#/components/schemas/Other', nullable: true}"),
    ])
  func plainReferences(_ version: String, _ schema: String) {
    let resolving = Resolving(schema: schema, version: version)

    #expect(resolving.diagnostics == "")
    #expect(resolving.dump == "schema: @6:13\n  kind: reference Other\n")
  }

  @Test(
    "a description beside a reference documents the place, not what is referred to",
    arguments: [
      ("3.0.3", "{description: Here., allOf: [{$ref: '#/components/schemas/Other'}]}"),
      ("3.1.0", "{description: Here., $ref: '#/components/schemas/Other'}"),
    ])
  func description(_ version: String, _ schema: String) {
    let resolving = Resolving(schema: schema, version: version)

    #expect(resolving.diagnostics == "")
    #expect(
      resolving.dump == """
        schema: @6:13
          kind: reference Other
          documentation:
            description: "Here."

        """)
  }

  @Test("a schema that accepts only null has no type", arguments: ["{type: 'null'}", "{type: ['null']}"])
  func onlyNull(_ schema: String) {
    let resolving = Resolving(schema: schema, version: "3.1.0")

    #expect(
      resolving.diagnostics
        == "api.yaml:6:13: error: a schema that accepts only null has no Swift type [unsupported-schema]\n")
  }

  @Test("being required and being nullable do not touch each other")
  func presence() {
    let resolving = Resolving(
      schema: """
        {type: object, required: [a, b], properties: {a: {type: string}, b: {type: string, nullable: true}, \
        c: {type: string}, d: {type: string, nullable: true}}}
        """)

    #expect(resolving.diagnostics == "")
    #expect(
      resolving.dump == """
        schema: @6:13
          kind: object
            properties:
              - @6:59
                name: "a"
                isRequired: true
                schema: @6:62
                  kind: string
              - @6:78
                name: "b"
                isRequired: true
                schema: @6:81
                  kind: string
                  isNullable: true
              - @6:113
                name: "c"
                schema: @6:116
                  kind: string
              - @6:132
                name: "d"
                schema: @6:135
                  kind: string
                  isNullable: true

        """)
  }
}

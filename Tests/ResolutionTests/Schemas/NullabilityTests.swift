import APIModel
import Resolution
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

  @Test(
    "a schema that accepts only null is any JSON that is checked", arguments: ["{type: 'null'}", "{type: ['null']}"])
  func onlyNull(_ schema: String) throws {
    let resolved = try #require(Resolving(schema: schema, version: "3.1.0")["Schema"])

    #expect(resolved.kindText == "any")
    #expect(resolved.assertions == .at("", .type([.null])))
  }

  @Test(
    "whether null is accepted follows from every keyword, where a type alone does not say it",
    arguments: [
      ("{type: [object, 'null'], properties: {a: {}}, not: {type: 'null'}}", false),
      ("{type: [object, 'null'], properties: {a: {}}, not: {type: object, required: [a]}}", true),
      ("{type: [object, 'null'], properties: {a: {}}, if: {type: 'null'}, then: false}", false),
      ("{type: [object, 'null'], properties: {a: {}}, if: {type: object}, then: true, else: {const: 1}}", false),
      ("{type: [object, 'null'], properties: {a: {}}, minProperties: 1}", true),
      ("{allOf: [{type: [object, 'null'], properties: {a: {}}}, {type: object, minProperties: 1}]}", false),
      ("{oneOf: [{type: [object, 'null'], properties: {a: {}}}, {type: 'null'}]}", false),
      ("{anyOf: [{type: [object, 'null'], properties: {a: {}}}, {type: 'null'}]}", true),
      ("{oneOf: [{type: [string, 'null']}, {type: [object, 'null'], properties: {a: {}}}]}", false),
      ("{oneOf: [{$ref: '#/components/schemas/Other'}, {type: 'null'}], not: {const: 1}}", true),
      ("{$ref: '#/components/schemas/Other', properties: {b: {}}, minProperties: 1}", false),
    ])
  func everyKeyword(_ schema: String, _ isNullable: Bool) {
    #expect(Resolving(schema: schema, version: "3.1.0")["Schema"]?.isNullable == isNullable)
  }

  @Test("an enumeration without null refuses it only where the policy is exact, or where it decides")
  func enumerations() {
    let listed = "{type: [object, 'null'], properties: {a: {}}, enum: [{a: 1}], minProperties: 1}"
    let decides = "{type: [object, 'null'], properties: {a: {}}, minProperties: 1, anyOf: [{enum: [{a: 1}]}]}"
    let exact = ResolutionPolicy(acceptsUnlisted: false)

    #expect(Resolving(schema: listed, version: "3.1.0")["Schema"]?.isNullable == true)
    #expect(Resolving(schema: listed, version: "3.1.0", policy: exact)["Schema"]?.isNullable == false)
    #expect(Resolving(schema: decides, version: "3.1.0")["Schema"]?.isNullable == false)
  }

  @Test("null beside a reference to a schema that is checked as JSON is part of the check")
  func nullBesideWholeSchema() throws {
    let resolving = Resolving(
      schemas: """
        Pair: {type: array, prefixItems: [{}], minItems: 1}
        MaybePair: {oneOf: [{$ref: '#/components/schemas/Pair'}, {type: 'null'}]}
        """, version: "3.1.0")
    let maybe = try #require(resolving["MaybePair"])

    #expect(maybe.kindText == "reference Pair")
    #expect(maybe.isNullable)
    let source = "#/components/schemas/MaybePair"
    #expect(
      maybe.assertions
        == Assertions(
          source: source,
          [
            .oneOf(
              [
                Assertions(source: source + "/oneOf/0", [.reference(SchemaName("Pair"))]),
                Assertions(source: source + "/oneOf/1", [.type([.null])]),
              ], nil)
          ]))
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
                access: both
                schema: @6:62
                  kind: string
              - @6:78
                name: "b"
                isRequired: true
                access: both
                schema: @6:81
                  kind: string
                  isNullable: true
              - @6:113
                name: "c"
                access: both
                schema: @6:116
                  kind: string
              - @6:132
                name: "d"
                access: both
                schema: @6:135
                  kind: string
                  isNullable: true

        """)
  }
}

import Testing

@Suite("SchemaResolver: defaults")
struct SchemaResolverDefaultsTests {
  @Test(
    "a default of another type than the schema's is reported where it is written",
    arguments: [
      ("type: integer, default: none", "integer"), ("type: integer, default: 1.5", "integer"),
      ("type: integer, enum: [1], default: a", "integer"), ("type: string, default: 1", "string"),
      ("type: string, enum: [a], default: true", "string"),
      ("type: [boolean, 'null'], default: 0", "null or boolean"), ("type: array, items: {}, default: {}", "array"),
      ("type: object, default: []", "object"),
      ("allOf: [{$ref: '#/components/schemas/Other'}], default: null", "object"),
      ("oneOf: [{type: string}, {type: array}], default: 1", "string or array"),
    ])
  func otherTypes(_ schema: String, _ types: String) {
    let column = 14 + schema.count - schema.split(separator: "default: ").last!.count

    #expect(
      Resolving(schema: "{\(schema)}", version: "3.1.0").diagnostics
        == "api.yaml:6:\(column): warning: the default is no value of the type \(types): only the documentation says it "
        + "[default-type]\n")
  }

  @Test(
    "a default of the schema's type is none to report",
    arguments: [
      "type: integer, enum: [1], default: 2", "type: integer, default: 2.0", "type: number, default: 2",
      "type: [string, 'null'], default: null",
      "default: {}", "type: string, enum: [a], default: b", "oneOf: [{type: string}, {type: array}], default: []",
      "type: string, format: date-time, default: '2024-01-01T00:00:00Z'", "type: object, default: {a: 1}",
      "oneOf: [{type: string}, {$ref: '#/components/schemas/Schema'}], default: 1",
    ])
  func sameType(_ schema: String) {
    #expect(Resolving(schema: "{\(schema)}", version: "3.1.0").diagnostics == "")
  }
}

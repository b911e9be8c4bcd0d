import Testing

@Suite("SchemaResolver: types")
struct SchemaResolverTypesTests {
  @Test(
    "every type has a kind",
    arguments: [
      ("{type: boolean}", "boolean"), ("{type: string}", "string"),
      ("{type: integer}", "integer\n    format: int64"), ("{type: number}", "number\n    format: decimal"),
      ("{type: [integer, number]}", "number\n    format: decimal"),
      ("{type: array}", "array\n    items: @6:13\n      kind: any"),
      ("{type: object}", "map\n    values: @6:13\n      kind: any"),
    ])
  func kinds(_ schema: String, _ kind: String) {
    let resolving = Resolving(schema: schema, version: "3.1.0")

    #expect(resolving.diagnostics == "")
    #expect(resolving.dump == "schema: @6:13\n  kind: \(kind)\n")
  }

  @Test("several types have no Swift type")
  func severalTypes() {
    #expect(
      Resolving(schema: "{type: [string, boolean, 'null']}", version: "3.1.0").diagnostics
        == "api.yaml:6:20: error: a value of several types (string, boolean) is not supported yet [unsupported-schema]\n"
    )
  }

  @Test(
    "a type that is not written is read from the keywords, with a warning",
    arguments: [
      ("{properties: {}}", "properties", "object"), ("{required: [a]}", "required", "object"),
      ("{additionalProperties: true}", "additionalProperties", "object"), ("{items: {}}", "items", "array"),
    ])
  func inferred(_ schema: String, _ keyword: String, _ type: String) {
    let warning = Resolving(schema: schema).diagnostics.split(separator: "\n").first.map(String.init)
    #expect(
      warning
        == "api.yaml:6:13: warning: the schema has '\(keyword)' but no 'type'; it is read as 'type: \(type)' [type-inferred]"
    )
  }

  @Test("a limit without a type is refused by its keyword")
  func limitWithoutType() {
    #expect(
      Resolving(schema: "{minLength: 1}").diagnostics
        == "api.yaml:6:25: error: 'minLength' is not supported without 'type' yet [unsupported-keyword]\n")
  }

  @Test(
    "a keyword that would have to be enforced is refused by its name",
    arguments: [
      ("{type: string, not: {}}", "not"), ("{type: string, const: a}", "const"), ("{type: string, if: {}}", "if"),
      ("{type: string, pattern: a}", "pattern"), ("{type: boolean, enum: [true]}", "enum"),
      ("{type: integer, enum: [1]}", "enum"), ("{type: array, uniqueItems: true}", "uniqueItems"),
      ("{type: array, prefixItems: [{}]}", "prefixItems"), ("{type: array, contains: {}}", "contains"),
      ("{type: object, minProperties: 1}", "minProperties"), ("{type: object, maxProperties: 1}", "maxProperties"),
      ("{type: object, patternProperties: {a: {}}}", "patternProperties"),
      ("{type: object, propertyNames: {maxLength: 1}}", "propertyNames"),
      ("{type: object, dependentRequired: {a: [b]}}", "dependentRequired"),
      ("{type: object, properties: {a: {}}, additionalProperties: {type: string}}", "additionalProperties"),
    ])
  func refused(_ schema: String, _ keyword: String) {
    #expect(
      Resolving(schema: schema, version: "3.1.0").diagnostics
        .hasSuffix(": error: '\(keyword)' is not supported here yet [unsupported-keyword]\n"))
  }
}

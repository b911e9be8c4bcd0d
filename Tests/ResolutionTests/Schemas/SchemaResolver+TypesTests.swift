import APIModel
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

  @Test("a value of several types is any JSON that is checked")
  func severalTypes() {
    let resolving = Resolving(schema: "{type: [string, boolean, 'null']}", version: "3.1.0")

    #expect(resolving.diagnostics == "")
    #expect(resolving["Schema"]?.text == "any*")
    #expect(resolving["Schema"]?.assertions == .at("", .type([.null, .boolean, .string])))
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

  @Test("a limit without a type says nothing about values of other types")
  func limitWithoutType() {
    let resolving = Resolving(schema: "{minLength: 1}")

    #expect(resolving.diagnostics == "")
    #expect(resolving["Schema"]?.assertions == .at("", .string(StringSchema(minLength: 1))))
  }

  @Test("the vocabularies of a dialect mean nothing in any other schema")
  func vocabulary() {
    #expect(
      Resolving(schema: "{type: string, $vocabulary: {}}", version: "3.1.0").diagnostics
        == "api.yaml:6:41: warning: '$vocabulary' has an effect in the description of a dialect only "
        + "[keyword-without-effect]\n")
  }
}

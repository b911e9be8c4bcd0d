import Testing

@Suite("SchemaResolver: keywords of other types")
struct SchemaResolverOtherTypesTests {
  @Test(
    "a keyword that limits only values of another type is a warning",
    arguments: [
      ("{type: string, minimum: 3}", 37, "minimum", "string"),
      ("{type: integer, maxLength: 3}", 40, "maxLength", "integer"),
      ("{type: boolean, items: {}}", 36, "items", "boolean"), ("{type: object, minItems: 1}", 38, "minItems", "object"),
      ("{type: array, required: [a]}", 37, "required", "array"),
    ])
  func warns(_ schema: String, column: Int, _ keyword: String, _ type: String) {
    #expect(
      Resolving(schema: schema).diagnostics
        == "api.yaml:6:\(column): warning: '\(keyword)' has no effect on values of the type '\(type)' "
        + "[keyword-without-effect]\n")
  }
}

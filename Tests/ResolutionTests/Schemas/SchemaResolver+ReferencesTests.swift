import Testing

@Suite("SchemaResolver: references and composition")
struct SchemaResolverReferencesTests {
  @Test(
    "a reference that leads nowhere, elsewhere or out is reported where it is written",
    arguments: [
      (
        "#/components/schemas/None",
        "error: there is no '#/components/schemas/None' in the description [reference-not-found]"
      ),
      (
        "#/components/responses/Other",
        "error: '#/components/responses/Other' must lead to '#/components/schemas/…' here [reference-not-found]"
      ),
      (
        "#/paths",
        "error: '#/paths' leads to no component; only references to components are supported yet [unsupported-schema]"
      ),
      (
        "https://example.com/a.yaml#/b",
        "error: 'https://example.com/a.yaml#/b' leads out of this file, and nothing outside is read; bundle the "
          + "description into one file first [reference-external]"
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

  @Test(
    "a composition of several schemas is refused by its keyword",
    arguments: [
      ("{allOf: [{type: string}, {maxLength: 3}]}", 21, "allOf"),
      ("{oneOf: [{type: string}, {type: boolean}]}", 21, "oneOf"),
      ("{anyOf: [{type: string}, {type: boolean}, {enum: [null]}]}", 21, "anyOf"),
      ("{allOf: []}", 21, "allOf"),
      ("{oneOf: [{enum: [null]}]}", 21, "oneOf"),
    ])
  func compositions(_ schema: String, column: Int, _ keyword: String) {
    #expect(
      Resolving(schema: schema).diagnostics
        == "api.yaml:6:\(column): error: '\(keyword)' is not supported here yet [unsupported-keyword]\n")
  }

  @Test(
    "what limits a value beside a reference or composition is refused by its keyword",
    arguments: [
      ("{minLength: 1, $ref: '#/components/schemas/Other'}", "'minLength' is not supported beside '$ref' yet"),
      ("{minLength: 1, allOf: [{type: string}]}", "'minLength' is not supported beside 'allOf' yet"),
      ("{minLength: 1, oneOf: [{type: string}]}", "'minLength' is not supported beside 'oneOf' yet"),
      ("{minLength: 1, anyOf: [{type: string}]}", "'minLength' is not supported beside 'anyOf' yet"),
      ("{const: null, anyOf: [{type: string}]}", "'const' is not supported beside 'anyOf' yet"),
    ])
  func siblings(_ schema: String, _ message: String) {
    #expect(
      Resolving(schema: schema, version: "3.1.0").diagnostics.hasSuffix(": error: \(message) [unsupported-keyword]\n"))
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

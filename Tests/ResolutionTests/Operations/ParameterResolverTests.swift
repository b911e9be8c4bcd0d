import APIModel
import Testing

@Suite("ParameterResolver")
struct ParameterResolverTests {
  private static let string = "in: path, required: true, schema: {type: string}"

  private static func resolve(
    _ path: String, own: String = "[]", shared: String = "[]", components: String = "{}"
  ) -> Resolving {
    Resolving(
      document: """
        openapi: 3.0.3
        info: {title: Test, version: '1'}
        paths:
          "\(path)":
            parameters: \(shared)
            get:
              parameters: \(own)
              responses: {'200': {description: Done.}}
        components:
          parameters: \(components)

        """, "parameters"
    ) { $0.operations.first?.parameters.map { "\($0.name) \($0.schema.kind)" } ?? [] }
  }

  @Test("an operation has the parameters of its path and its own, of which one replaces the path's")
  func inherits() {
    let resolving = Self.resolve(
      "/{a}/{b}/{c}", own: "[{name: b, in: path, schema: {type: boolean}}, {name: c, \(Self.string)}]",
      shared: "[{name: b, \(Self.string)}, {$ref: '#/components/parameters/A'}]",
      components: "{A: {name: a, in: path, required: true, schema: {type: integer, format: int32}}}")

    #expect(resolving.diagnostics == "")
    #expect(
      resolving.dump == """
        parameters:
          - "a integer(APIModel.IntegerSchema(format: APIModel.IntegerSchema.Format.int32, limits: \
        APIModel.NumericLimits(minimum: nil, exclusiveMinimum: nil, maximum: nil, exclusiveMaximum: nil, \
        multipleOf: nil)))"
          - "b boolean"
          - "c string(APIModel.StringSchema(format: nil, minLength: nil, maxLength: nil, pattern: nil, isBinary: false))"

        """)
  }

  @Test("a parameter that only the path names is any string, with a warning")
  func undeclared() {
    let resolving = Self.resolve("/{a}")

    #expect(
      resolving.diagnostics
        == "api.yaml:7:7: warning: the path names 'a', which no parameter declares: any string is accepted [path-parameter]\n"
    )
    #expect(
      resolving.dump
        == "parameters:\n  - \"a string(APIModel.StringSchema(format: nil, minLength: nil, maxLength: nil, pattern: nil, isBinary: false))\"\n"
    )
  }

  @Test("a parameter without a place in the path is left out, with a warning")
  func withoutPlace() {
    let resolving = Self.resolve("/a", own: "[{name: a, \(Self.string)}]")

    #expect(
      resolving.diagnostics
        == "api.yaml:7:27: warning: 'a' has no place in the path /a: it is left out [path-parameter]\n")
    #expect(resolving.dump == "")
  }

  @Test("a parameter that is declared twice counts once, with a warning")
  func twice() {
    let resolving = Self.resolve(
      "/{a}", own: "[{name: a, in: path, schema: {type: boolean}}, {name: a, \(Self.string)}]")

    #expect(
      resolving.diagnostics
        == "api.yaml:7:66: warning: 'a' is declared twice: the first counts [path-parameter]\n")
    #expect(resolving.dump == "parameters:\n  - \"a boolean\"\n")
  }

  @Test("names of parameters are bytes")
  func bytes() {
    let resolving = Self.resolve("/{\\u00e9}", own: "[{name: \"e\\u0301\", \(Self.string)}]")

    #expect(
      resolving.diagnostics == """
        api.yaml:7:27: warning: 'e\u{301}' has no place in the path /{\u{e9}}: it is left out [path-parameter]
        api.yaml:7:7: warning: the path names '\u{e9}', which no parameter declares: any string is accepted [path-parameter]

        """)
  }

  @Test(
    "what no place can carry leaves its operation out",
    arguments: [
      (
        "{name: a, in: query, style: label, schema: {type: string}}",
        "7:48: warning: 'GET /{a}' is left out: a parameter in 'query' cannot have the style 'label'"
      ),
      (
        "{name: a, in: path, required: true, content: {image/png: {}}}",
        "7:66: warning: 'GET /{a}' is left out: a parameter of the media type 'image/png' is not supported yet"
      ),
    ])
  func refused(_ parameter: String, _ message: String) {
    let errors = Self.resolve("/{a}", own: "[\(parameter)]").diagnostics.split(separator: "\n")
      .filter { $0.contains("left out: ") }
    #expect(errors == ["api.yaml:\(message) [operation-left-out]"])
  }

  @Test(
    "enumerations, integers and Booleans are carried too",
    arguments: [
      "{type: string, enum: [a]}", "{type: integer}", "{type: boolean}",
    ])
  func carried(_ schema: String) {
    #expect(Self.resolve("/{a}", own: "[{name: a, in: path, schema: \(schema)}]").diagnostics == "")
  }

  @Test(
    "how a value is written follows from its place unless the description says it",
    arguments: [
      ("in: path", "simple false false"), ("in: query", "form true false"), ("in: header", "simple false false"),
      ("in: cookie", "form true false"), ("in: query, style: deepObject", "deepObject true false"),
      ("in: query, style: pipeDelimited", "pipeDelimited false false"), ("in: path, style: label", "label false false"),
      ("in: query, explode: false, allowReserved: true", "form false true"),
      ("in: path, style: matrix, explode: true", "matrix true false"),
    ])
  func serializations(_ place: String, _ text: String) {
    let resolving = Resolving(
      document: """
        openapi: 3.0.3
        info: {title: Test, version: '1'}
        paths:
          "/{a}": {get: {parameters: [{name: a, required: true, \(place), schema: {type: string}}]}}

        """, "serializations"
    ) { (api: API) -> [String] in
      api.operations.first?.parameters.first.map { parameter in
        guard case .style(let style, let explode, let reserved) = parameter.serialization else { return ["json"] }
        return ["\(style) \(explode) \(reserved)"]
      } ?? []
    }
    #expect(resolving.dump == "serializations:\n  - \"\(text)\"\n")
  }
}

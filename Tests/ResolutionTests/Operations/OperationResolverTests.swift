import APIModel
import Testing

@Suite("OperationResolver")
struct OperationResolverTests {
  private static let done = "responses: {'204': {description: Done.}}"

  private static func resolve(_ paths: String, components: String = "{}") -> Resolving {
    Resolving(
      document: """
        openapi: 3.0.3
        info: {title: Test, version: '1'}
        components: \(components)
        paths:
          \(paths)

        """, "operations", \.operations)
  }

  @Test("operations keep the description's order, and their responses are sorted by status")
  func order() {
    let resolving = Self.resolve(
      """
      /b:
          summary: Shared.
          post: {operationId: post, responses: {'404': {description: No.}, '200': {description: Yes.}}}
          get: {description: D, deprecated: true, responses: {'204': {description: Done.}}}
        /a: {}
      """)

    #expect(resolving.diagnostics == "")
    #expect(
      resolving.dump == """
        operations:
          - @7:11
            id: "post"
            method: "POST"
            path:
              text: "/b"
              pieces:
                - literal "/b"
            responses:
              - @7:70
                statuses: code 200
                documentation:
                  description: "Yes."
              - @7:43
                statuses: code 404
                documentation:
                  description: "No."
            documentation:
              summary: "Shared."
          - @8:10
            method: "GET"
            path:
              text: "/b"
              pieces:
                - literal "/b"
            responses:
              - @8:57
                statuses: code 204
                documentation:
                  description: "Done."
            documentation:
              summary: "Shared."
              description: "D"
              isDeprecated: true

        """)
  }

  @Test(
    "the body of a response is JSON of a schema, or anything when none is given",
    arguments: [
      ("{application/json: {schema: {type: string}}}", "application/json", "string"),
      ("{application/problem+json: {}}", "application/problem+json", "any"),
    ])
  func content(_ content: String, _ mediaType: String, _ kind: String) {
    let resolving = Self.resolve("/a: {get: {responses: {'200': {description: '', content: \(content)}}}}")

    #expect(resolving.diagnostics == "")
    let lines = resolving.dump.split(separator: "\n").map { $0.drop { $0 == " " } }
    #expect(lines.contains { $0 == "mediaType: \"\(mediaType)\"" } && lines.contains { $0 == "kind: \(kind)" })
  }

  @Test("a response is found through references to references")
  func references() {
    let resolving = Self.resolve(
      "/a: {get: {responses: {'200': {$ref: '#/components/responses/A'}}}}",
      components: "{responses: {A: {$ref: '#/components/responses/B'}, B: {description: Found.}}}")

    #expect(resolving.diagnostics == "")
    #expect(
      resolving.dump.hasSuffix(
        "      - @5:26\n        statuses: code 200\n        documentation:\n          description: \"Found.\"\n"))
  }

  @Test("a response that is nowhere has a body of which nothing is known")
  func danglingResponse() {
    let resolving = Self.resolve(
      "/a: {get: {responses: {'204': {description: ''}, '404': {$ref: '#/components/responses/A'}}}}")

    #expect(
      resolving.diagnostics
        == "api.yaml:5:66: warning: there is no '#/components/responses/A' in the description: its body is read as "
        + "bytes [reference-dangling]\n")
    #expect(
      resolving.dump.hasSuffix(
        """
              - @5:52
                statuses: code 404
                contents:
                  -
                    mediaType: "*/*"
                    format: bytes
                    schema: @5:52
                      kind: any

        """))
  }

  @Test(
    "what cannot be expressed is told by its name and place, and leaves its operation out",
    arguments: [
      ("/a: {$ref: '#/x'}", "5:14: error: there is no '#/x' in the description [reference-not-found]"),
      ("/a: {get: {$ref: '#/x'}}", "5:20: error: there is no '#/x' in the description [reference-not-found]"),
      (
        "/a: {get: {parameters: [{$ref: '#/components/parameters/A'}], responses: {'204': {description: ''}}}}",
        "5:34: error: there is no '#/components/parameters/A' in the description [reference-not-found]"
      ),
    ])
  func refused(_ paths: String, _ message: String) {
    #expect(Self.resolve(paths).diagnostics == "api.yaml:\(message)\n")
  }

  @Test(
    "bodies are told by their media types",
    arguments: [
      ("{text/csv: {}}", ["text"]), ("{image/png: {}}", ["bytes"]), ("{text/xml: {}}", ["bytes"]),
      ("{'*/*': {schema: {type: object}}}", ["json"]), ("{'*/*': {schema: {type: string}}}", ["bytes"]),
      ("{'*/*': {}, a/b+json: {}, application/json: {}}", ["json", "bytes"]),
      ("{application/json: {}, 'application/json; a=b': {}, text/plain: {}}", ["json", "text"]),
    ])
  func formats(_ content: String, _ formats: [String]) {
    let resolving = Resolving(
      document: """
        openapi: 3.0.3
        info: {title: Test, version: '1'}
        paths: {/a: {get: {responses: {default: {description: '', content: \(content)}}}}}
        """, "formats"
    ) { $0.operations.flatMap(\.responses).flatMap(\.contents).map { "\($0.format)" } }

    #expect(resolving.dump == "formats:\n" + formats.map { "  - \"\($0)\"\n" }.joined())
  }

  @Test("an operation of a server of its own is called there, and a warning says so")
  func servers() {
    #expect(
      Self.resolve("/a: {servers: [{url: 'https://b'}], get: {responses: {'204': {description: Done.}}}}").diagnostics
        == "api.yaml:5:24: warning: the operation is served at 'https://b': call it with a client whose environment "
        + "that is [not-generated]\n")
  }
}

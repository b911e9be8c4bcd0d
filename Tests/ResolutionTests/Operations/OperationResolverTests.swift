import APIModel
import Testing

@Suite("OperationResolver")
struct OperationResolverTests {
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
                status: 200
                documentation:
                  description: "Yes."
              - @7:43
                status: 404
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
                status: 204
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
        "      - @5:26\n        status: 200\n        documentation:\n          description: \"Found.\"\n"))
  }

  @Test(
    "what cannot be expressed is refused by its name and place",
    arguments: [
      ("/a: {servers: [], get: {}}", "api.yaml:5:17: error: 'servers' is not supported here yet [unsupported-keyword]"),
      ("/a: {$ref: '#/x'}", "api.yaml:5:14: error: there is no '#/x' in the description [reference-not-found]"),
      ("/a: {get: {$ref: '#/x'}}", "api.yaml:5:20: error: there is no '#/x' in the description [reference-not-found]"),
      ("/a: {get: {servers: []}}", "api.yaml:5:23: error: 'servers' is not supported here yet [unsupported-keyword]"),
      (
        "/a: {put: {requestBody: {content: {}}}}",
        "api.yaml:5:27: error: a request body is not supported yet [unsupported-request-body]"
      ),
      (
        "/a: {get: {responses: {default: {description: ''}}}}",
        "api.yaml:5:26: error: a response for several statuses is not supported yet [unsupported-response]"
      ),
      (
        "/a: {get: {responses: {4XX: {description: ''}}}}",
        "api.yaml:5:26: error: a response for several statuses is not supported yet [unsupported-response]"
      ),
      (
        "/a: {get: {responses: {'200': {description: '', content: {text/plain: {}}}}}}",
        "api.yaml:5:60: error: a response of other media types than one of JSON is not supported yet [unsupported-response]"
      ),
      (
        "/a: {get: {responses: {'200': {description: '', content: {application/json: {}, a/b: {}}}}}}",
        "api.yaml:5:60: error: a response of other media types than one of JSON is not supported yet [unsupported-response]"
      ),
      (
        "/a: {get: {responses: {'200': {$ref: '#/components/responses/A'}}}}",
        "api.yaml:5:40: error: there is no '#/components/responses/A' in the description [reference-not-found]"
      ),
    ])
  func refused(_ paths: String, _ message: String) {
    #expect(Self.resolve(paths).diagnostics == message + "\n")
  }
}

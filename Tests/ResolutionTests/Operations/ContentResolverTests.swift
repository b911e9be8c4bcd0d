import APIModel
import Testing

@Suite("ContentResolver")
struct ContentResolverTests {
  /// The media types of each content of a body that is sent, and of one that is received.
  private static func contents(_ content: String) -> (request: [[String]], response: [[String]]) {
    let resolving = Resolving(
      document: """
        openapi: 3.0.3
        info: {title: Test, version: '1'}
        paths:
          /a:
            put:
              requestBody: {content: \(content)}
              responses: {'200': {description: '', content: \(content)}}
        components: {schemas: {Thing: {type: object, properties: {a: {type: string}}}}}
        """, "operations", \.operations)
    let operations = resolving.api?.operations ?? []
    func types(_ contents: [Content]) -> [[String]] { contents.map { [$0.mediaType] + $0.otherMediaTypes } }
    return (
      types(operations.compactMap(\.body).flatMap(\.contents)),
      types(operations.flatMap(\.responses).flatMap(\.contents))
    )
  }

  @Test(
    "JSON of the same schema is one content, however often its schema is written",
    arguments: [
      "{$ref: '#/components/schemas/Thing'}", "{type: array, items: {$ref: '#/components/schemas/Thing'}}",
      "{type: object, properties: {a: {type: integer, default: 1}}}", "{}",
    ])
  func same(_ schema: String) {
    let media = "{schema: \(schema)}"
    let found = Self.contents("{application/json: \(media), text/json: \(media), application/*+json: \(media)}")

    #expect(found.request == [["application/json", "text/json", "application/*+json"]])
    #expect(found.response == [["application/json", "text/json", "application/*+json"]])
  }

  @Test("JSON of schemas that are not written alike is as many contents")
  func others() {
    let found = Self.contents(
      "{application/json: {schema: {type: string, maxLength: 1}}, text/json: {schema: {type: string, maxLength: 2}}}")

    #expect(found.request == [["application/json"], ["text/json"]])
    #expect(found.response == [["application/json"], ["text/json"]])
  }
}

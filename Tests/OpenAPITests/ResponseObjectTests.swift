import OpenAPI
import Testing

/// How a `ResponseObject` is read.
@Suite struct ResponseObjectTests {
  @Test("a response has headers, content and links")
  func response() {
    let reading = Reading(
      ResponseObject.self,
      """
      description: A pet
      headers: {X-Rest: {schema: {type: integer}}}
      content: {application/json: {}}
      links:
        next: {operationId: getPet, parameters: {id: $response.body#/id}, requestBody: {a: 1}, description: Next, server: {url: /}}
        other: {operationRef: "#/paths/~1pets/get"}
      """)
    #expect(
      reading.dump == """
        ResponseObject @1:1
          description: "A pet"
          headers:
            X-Rest: HeaderObject @2:19
              value:
                schema: SchemaObject @2:28
                  types:
                    - integer
          content:
            application/json: MediaTypeObject @3:29
          links:
            next: LinkObject @5:9
              operationID: "getPet"
              parameters:
                id: "$response.body#/id"
              requestBody: {"a": 1}
              description: "Next"
              server: ServerObject @5:117
                url: "/"
            other: LinkObject @6:10
              operationReference: "#/paths/~1pets/get"

        """)
    #expect(reading.diagnostics == "")
  }

  @Test("a response without a description is clear")
  func noDescription() {
    let reading = Reading(
      ResponseObject.self,
      """
      content: {}
      """)
    #expect(
      reading.dump == """
        ResponseObject @1:1

        """)
    #expect(
      reading.diagnostics == """
        api.yaml:1:1: warning: 'description' is missing [missing-annotation]
            1 | content: {}
              | ^

        """)
  }
}

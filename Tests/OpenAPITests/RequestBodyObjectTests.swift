import OpenAPI
import Testing

/// How a `RequestBodyObject` is read.
@Suite struct RequestBodyObjectTests {
  @Test("a body has a media type for each form of it")
  func body() {
    let reading = Reading(
      RequestBodyObject.self,
      """
      description: A pet
      content:
        application/json: {schema: {$ref: "#/components/schemas/Pet"}, example: {name: Tom}}
        text/*: {}
      """)
    #expect(
      reading.dump == """
        RequestBodyObject @1:1
          description: "A pet"
          content:
            application/json: MediaTypeObject @3:21
              schema: SchemaObject @3:30
                reference: "#/components/schemas/Pet"
              example: {"name": "Tom"}
            text/*: MediaTypeObject @4:11

        """)
    #expect(reading.diagnostics == "")
  }

  @Test("a body needs content")
  func bodyContent() {
    let reading = Reading(
      RequestBodyObject.self,
      """
      required: true
      """)
    #expect(
      reading.dump == """
        RequestBodyObject @1:1
          isRequired: true

        """)
    #expect(
      reading.diagnostics == """
        api.yaml:1:1: warning: 'content' is missing: no body is sent [loose-value]
            1 | required: true
              | ^

        """)
  }
}

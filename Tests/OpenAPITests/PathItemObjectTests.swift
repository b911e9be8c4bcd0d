import OpenAPI
import Testing

/// How a `PathItemObject` is read.
@Suite struct PathItemObjectTests {
  @Test("operations and parameters are in the order of the document")
  func order() {
    let reading = Reading(
      PathItemObject.self,
      """
      summary: Pets
      description: All of them
      $ref: "#/components/pathItems/Pets"
      servers: [{url: /v1}]
      post: {tags: [pet], deprecated: true}
      get:
        operationId: getPets
        summary: Get pets
        description: All
        externalDocs: {url: https://pets.example}
        security: []
        servers: []
      parameters:
        - {name: b, in: query, schema: {}}
        - $ref: "#/components/parameters/A"
      """)
    #expect(
      reading.dump == """
        PathItemObject @1:1
          reference: "#/components/pathItems/Pets"
          summary: "Pets"
          description: "All of them"
          operations:
            -
              method: post
              operation: OperationObject @5:7
                tags:
                  - "pet"
                isDeprecated: true
            -
              method: get
              operation: OperationObject @7:3
                summary: "Get pets"
                description: "All"
                externalDocs: ExternalDocumentationObject @10:17
                  url: "https://pets.example"
                operationID: "getPets"
                security: []
                servers: []
          servers:
            - ServerObject @4:11
              url: "/v1"
          parameters:
            - ParameterObject @14:5
              name: "b"
              place: query
              value:
                schema: SchemaObject @14:34
            - ReferenceObject @15:5
              reference: "#/components/parameters/A"

        """)
    #expect(reading.diagnostics == "")
  }

  @Test("an operation by reference is clear, but OpenAPI does not allow it")
  func operationReference() {
    let reading = Reading(
      PathItemObject.self,
      """
      get: {$ref: get.yaml}
      """)
    #expect(
      reading.dump == """
        PathItemObject @1:1
          operations:
            -
              method: get
              operation: ReferenceObject @1:6
                reference: "get.yaml"

        """)
    #expect(
      reading.diagnostics == """
        api.yaml:1:6: warning: an operation cannot be a reference in OpenAPI, though it is clear: put it on the path item [operation-reference]
            1 | get: {$ref: get.yaml}
              |      ^

        """)
  }

  @Test("a method that is no operation is reported")
  func wrongOperation() {
    let reading = Reading(
      PathItemObject.self,
      """
      get: [1]
      purge: {}
      """)
    #expect(
      reading.dump == """
        PathItemObject @1:1

        """)
    #expect(
      reading.diagnostics == """
        api.yaml:1:6: error: 'get' must be an object, found an array [field-type]
            1 | get: [1]
              |      ^
        api.yaml:2:1: warning: 'purge' is not a field of this object: correct it, or prefix it with 'x-' [unknown-field]
            2 | purge: {}
              | ^~~~~

        """)
  }
}

import OpenAPI
import Testing

/// How an `OperationObject` is read.
@Suite struct OperationObjectTests {
  @Test("an operation has a body, responses and callbacks")
  func operation() {
    let reading = Reading(
      OperationObject.self,
      """
      operationId: addPet
      requestBody: {required: true, description: A pet, content: {application/json: {schema: {type: object}}}}
      responses: {"201": {description: Added}}
      callbacks:
        added:
          "{$request.body#/url}": {post: {summary: Added}}
        other: {$ref: "#/components/callbacks/Other"}
      """)
    #expect(
      reading.dump == """
        OperationObject @1:1
          operationID: "addPet"
          requestBody: RequestBodyObject @2:14
            description: "A pet"
            content:
              application/json: MediaTypeObject @2:79
                schema: SchemaObject @2:88
                  types:
                    - object
            isRequired: true
          responses: ResponsesObject @3:12
            responses:
              -
                status:
                  code: 201
                response: ResponseObject @3:20
                  description: "Added"
          callbacks:
            added: CallbackObject @6:5
              items:
                {$request.body#/url}: PathItemObject @6:29
                  operations:
                    -
                      method: post
                      operation: OperationObject @6:36
                        summary: "Added"
            other: ReferenceObject @7:10
              reference: "#/components/callbacks/Other"

        """)
    #expect(reading.diagnostics == "")
  }

  @Test("OpenAPI 3.0 requires responses")
  func responsesMissing() {
    let reading = Reading(
      OperationObject.self,
      """
      operationId: addPet
      """, version: .v30)
    #expect(
      reading.dump == """
        OperationObject @1:1
          operationID: "addPet"

        """)
    #expect(
      reading.diagnostics == """
        api.yaml:1:1: warning: 'responses' is missing, which only OpenAPI 3.1 allows [other-version]
            1 | operationId: addPet
              | ^

        """)
  }

  @Test("faults of what decides no code are warnings")
  func annotations() {
    let reading = Reading(
      OperationObject.self,
      """
      tags: pet
      summary: 2024
      description: [a]
      externalDocs: none
      responses: {}
      """)
    #expect(
      reading.dump == """
        OperationObject @1:1
          summary: "2024"
          responses: ResponsesObject @5:12

        """)
    #expect(
      reading.diagnostics == """
        api.yaml:1:7: warning: 'tags' must be an array, found "pet" [annotation-type]
            1 | tags: pet
              |       ^~~
        api.yaml:2:10: warning: 'summary' must be a string, found 2024 [annotation-type]
            2 | summary: 2024
              |          ^~~~
        api.yaml:3:14: warning: 'description' must be a string, found an array [annotation-type]
            3 | description: [a]
              |              ^
        api.yaml:4:15: warning: 'externalDocs' must be an object, found "none" [annotation-type]
            4 | externalDocs: none
              |               ^~~~

        """)
  }
}

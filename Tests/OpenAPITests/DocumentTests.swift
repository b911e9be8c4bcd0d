import OpenAPI
import Testing

/// How a `Document` is read.
@Suite struct DocumentTests {
  @Test("a document holds what its author wrote")
  func wholeDocument() {
    let reading = Reading(
      document: """
        openapi: 3.1.1
        jsonSchemaDialect: https://spec.openapis.org/oas/3.1/dialect/base
        info:
          title: Pets
          summary: Of pets
          description: A shop
          termsOfService: https://pets.example/terms
          contact: {name: Ann, url: https://pets.example, email: ann@pets.example}
          license: {name: MIT, identifier: MIT, url: https://pets.example/licence}
          version: 1.2.3
        servers: []
        security: [{key: [read], token: []}, {}]
        tags: [{name: pet, description: Pets, externalDocs: {url: https://pets.example/docs, description: More}}]
        externalDocs: {url: https://pets.example/more}
        paths: {}
        webhooks: {born: {post: {summary: A pet is born}}}
        components: {}
        x-owner: us
        """)
    #expect(
      reading.dump == """
        Document @1:1
          version: v31
          info: InfoObject @4:3
            title: "Pets"
            summary: "Of pets"
            description: "A shop"
            termsOfService: "https://pets.example/terms"
            contact: ContactObject @8:12
              name: "Ann"
              url: "https://pets.example"
              email: "ann@pets.example"
            license: LicenseObject @9:12
              name: "MIT"
              identifier: "MIT"
              url: "https://pets.example/licence"
            version: "1.2.3"
          jsonSchemaDialect: "https://spec.openapis.org/oas/3.1/dialect/base"
          servers: []
          paths: PathsObject @15:8
          webhooks:
            born: PathItemObject @16:18
              operations:
                -
                  method: post
                  operation: OperationObject @16:25
                    summary: "A pet is born"
          components: ComponentsObject @17:13
          security:
            - SecurityRequirementObject @12:12
              schemes:
                key:
                  - "read"
                token: []
            - SecurityRequirementObject @12:38
          tags:
            - TagObject @13:8
              name: "pet"
              description: "Pets"
              externalDocs: ExternalDocumentationObject @13:53
                description: "More"
                url: "https://pets.example/docs"
          externalDocs: ExternalDocumentationObject @14:15
            url: "https://pets.example/more"

        """)
    #expect(reading.diagnostics == "")
  }

  @Test("everything that is wrong is reported in one run")
  func allFaults() {
    let reading = Reading(
      document: """
        openapi: 3.0.3
        swagger-ui: on
        info: Pets
        servers: https://pets.example
        paths:
          pets: {}
          /pets:
            get:
              operationId: 7
              responses:
                OK: {}
                "200": {}
        components:
          schemas:
            Name: {type: string, minLength: one}
            Age: {type: int, minimum: none}
        """)
    #expect(
      reading.dump == """
        Document @1:1
          version: v30
          paths: PathsObject @6:3
            items:
              /pets: PathItemObject @8:5
                operations:
                  -
                    method: get
                    operation: OperationObject @9:7
                      operationID: "7"
                      responses: ResponsesObject @11:9
                        responses:
                          -
                            status:
                              code: 200
                            response: ResponseObject @12:16
          components: ComponentsObject @14:3
            schemas:
              Name: SchemaObject @15:11
                types:
                  - string
              Age: SchemaObject @16:10

        """)
    #expect(
      reading.diagnostics == """
        api.yaml:2:1: warning: 'swagger-ui' is not a field of this object: correct it, or prefix it with 'x-' [unknown-field]
            2 | swagger-ui: on
              | ^~~~~~~~~~
        api.yaml:3:7: warning: 'info' must be an object, found "Pets" [annotation-type]
            3 | info: Pets
              |       ^~~~
        api.yaml:4:10: error: 'servers' must be an array, found "https://pets.example" [field-type]
            4 | servers: https://pets.example
              |          ^~~~~~~~~~~~~~~~~~~~
        api.yaml:6:3: error: a path must begin with '/', found "pets" [path-template]
            6 |   pets: {}
              |   ^~~~
        api.yaml:9:20: warning: 'operationId' must be a string, found 7: it is read as "7" [loose-value]
            9 |       operationId: 7
              |                    ^
        api.yaml:11:9: error: a response must be for a status such as 404, a range such as 4XX, or default, found "OK" [status-pattern]
           11 |         OK: {}
              |         ^~
        api.yaml:12:16: warning: 'description' is missing [missing-annotation]
           12 |         "200": {}
              |                ^
        api.yaml:15:37: error: 'minLength' must be a non-negative integer, found "one" [schema-keyword-type]
           15 |     Name: {type: string, minLength: one}
              |                                     ^~~
        api.yaml:16:17: warning: "int" is no type of JSON: it is read as if no type were given [loose-value]
           16 |     Age: {type: int, minimum: none}
              |                 ^~~
        api.yaml:16:31: error: 'minimum' must be a number, found "none" [schema-keyword-type]
           16 |     Age: {type: int, minimum: none}
              |                               ^~~~

        """)
  }

  @Test("OpenAPI 3.0 requires paths")
  func pathsMissing() {
    let reading = Reading(
      document: """
        openapi: 3.0.0
        info: {title: A, version: "1"}
        """)
    #expect(
      reading.dump == """
        Document @1:1
          version: v30
          info: InfoObject @2:7
            title: "A"
            version: "1"

        """)
    #expect(
      reading.diagnostics == """
        api.yaml:1:1: error: 'paths' is missing [missing-field]
            1 | openapi: 3.0.0
              | ^

        """)
  }

  @Test("OpenAPI 3.0 without paths is read when it has components")
  func componentsOnly() {
    let reading = Reading(document: "{openapi: 3.0.0, info: {title: A, version: '1'}, components: {}}")
    #expect(
      reading.diagnostics == """
        api.yaml:1:1: warning: 'paths' is missing, which only OpenAPI 3.1 allows [other-version]
            1 | {openapi: 3.0.0, info: {title: A, version: '1'}, components: {}}
              | ^

        """)
  }

  @Test("OpenAPI 3.1 requires paths, webhooks or components")
  func contentMissing() {
    let reading = Reading(
      document: """
        openapi: 3.1.0
        info: {title: A, version: "1"}
        """)
    #expect(
      reading.dump == """
        Document @1:1
          version: v31
          info: InfoObject @2:7
            title: "A"
            version: "1"

        """)
    #expect(
      reading.diagnostics == """
        api.yaml:1:1: error: 'paths' or 'webhooks' or 'components' is missing [missing-field]
            1 | openapi: 3.1.0
              | ^

        """)
  }

  @Test("fields of OpenAPI 3.1 in an older document are read, with a warning")
  func fieldsOfNewerVersion() {
    let reading = Reading(
      document: """
        openapi: 3.0.3
        info: {title: Pets, version: "1", summary: Of pets}
        paths: {}
        webhooks: {}
        """)
    #expect(
      reading.dump == """
        Document @1:1
          version: v30
          info: InfoObject @2:7
            title: "Pets"
            summary: "Of pets"
            version: "1"
          paths: PathsObject @3:8

        """)
    #expect(
      reading.diagnostics == """
        api.yaml:2:35: warning: 'summary' is a field of OpenAPI 3.1 only; it is read with its meaning there [other-version]
            2 | info: {title: Pets, version: "1", summary: Of pets}
              |                                   ^~~~~~~
        api.yaml:4:1: warning: 'webhooks' is a field of OpenAPI 3.1 only; it is read with its meaning there [other-version]
            4 | webhooks: {}
              | ^~~~~~~~

        """)
  }
}

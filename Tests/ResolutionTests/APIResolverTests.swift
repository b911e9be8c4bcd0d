import APIModel
import Testing

@Suite("APIResolver")
struct APIResolverTests {
  @Test("a document becomes its meaning")
  func resolves() {
    let resolving = Resolving(
      document: """
        openapi: 3.1.0
        info: {title: Things, version: '1'}
        paths:
          /things/{id}:
            get:
              operationId: getThing
              parameters: [{name: id, in: path, required: true, schema: {type: string, minLength: 1}}]
              responses:
                '200':
                  description: The thing.
                  content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}
        components:
          schemas:
            Thing: {type: object, properties: {parent: {$ref: '#/components/schemas/Thing'}}}
          securitySchemes:
            token: {type: http, scheme: bearer}

        """, "api"
    ) { $0 }

    #expect(resolving.diagnostics == "")
    #expect(
      resolving.dump == """
        api:
          title: "Things"
          operations:
            - @6:7
              id: "getThing"
              method: "GET"
              path:
                text: "/things/{id}"
                pieces:
                  - literal "/things/"
                  - parameter "id"
              parameters:
                - @7:20
                  name: "id"
                  position: path
                  serialization: style
                    - simple
                  isRequired: true
                  schema: @7:65
                    kind: string
                      minLength: 1
              responses:
                - @9:9
                  statuses: code 200
                  contents:
                    -
                      mediaType: "application/json"
                      format: json
                      schema: @11:48
                        kind: reference Thing
                  documentation:
                    description: "The thing."
          schemas:
            Thing: @14:12
              kind: object
                properties:
                  - @14:40
                    name: "parent"
                    access: both
                    schema: @14:48
                      kind: reference Thing
          securitySchemes:
            token: @16:12
              kind: bearer

        """)
  }

  @Test("what is wrong is reported once each, schemas first")
  func reportsAll() {
    let resolving = Resolving(
      document: """
        openapi: 3.0.3
        info: {title: Things, version: '1'}
        security: [{key: []}]
        paths:
          /things: {get: {parameters: [{name: a, in: query, style: label, schema: {}}], responses: {'204': {description: Done.}}}}
        components:
          schemas:
            Thing: {type: string, pattern: '('}
          securitySchemes:
            key: {type: http, scheme: digest}

        """, "api"
    ) { $0.title }

    #expect(
      resolving.diagnostics == """
        api.yaml:8:36: warning: the group is not closed; add ')' or write '\\(' for the character (at character 1 of \
        the pattern); it is not checked [pattern-syntax]
        api.yaml:5:60: warning: 'GET /things' is left out: a parameter in 'query' cannot have the style 'label' \
        [operation-left-out]
        api.yaml:3:13: warning: the security scheme 'key' is not supported yet: requests carry no credential for \
        it [unsupported-security]

        """)
  }
}

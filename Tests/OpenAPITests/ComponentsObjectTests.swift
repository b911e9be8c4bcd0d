import OpenAPI
import Testing

/// How a `ComponentsObject` is read.
@Suite struct ComponentsObjectTests {
  @Test("components are kept by kind and name")
  func components() {
    let reading = Reading(
      ComponentsObject.self,
      """
      schemas: {Pet: {type: object}, Any: true}
      responses: {NotFound: {description: None}}
      parameters: {Id: {name: id, in: path, required: true, schema: {}}}
      examples: {tom: {value: Tom}}
      requestBodies: {Pet: {content: {}}}
      headers: {Rest: {schema: {}}}
      securitySchemes: {mtls: {type: mutualTLS}, other: {$ref: "#/components/securitySchemes/mtls"}}
      links: {next: {operationId: next}}
      callbacks: {added: {}}
      pathItems: {pets: {summary: Pets}}
      """)
    #expect(
      reading.dump == """
        ComponentsObject @1:1
          schemas:
            Pet: SchemaObject @1:16
              types:
                - object
            Any: true @1:37
          responses:
            NotFound: ResponseObject @2:23
              description: "None"
          parameters:
            Id: ParameterObject @3:18
              name: "id"
              place: path
              value:
                isRequired: true
                schema: SchemaObject @3:63
          examples:
            tom: ExampleObject @4:17
              value: "Tom"
          requestBodies:
            Pet: RequestBodyObject @5:22
          headers:
            Rest: HeaderObject @6:17
              value:
                schema: SchemaObject @6:26
          securitySchemes:
            mtls: SecuritySchemeObject @7:25
              scheme: mutualTLS
            other: ReferenceObject @7:51
              reference: "#/components/securitySchemes/mtls"
          links:
            next: LinkObject @8:15
              operationID: "next"
          callbacks:
            added: CallbackObject @9:20
          pathItems:
            pets: PathItemObject @10:19
              summary: "Pets"

        """)
    #expect(reading.diagnostics == "")
  }

  @Test("a component of the wrong kind is reported")
  func componentFaults() {
    let reading = Reading(
      ComponentsObject.self,
      """
      schemas: {A: null, B: 0, C: []}
      responses: none
      parameters: {Id: 3}
      """)
    #expect(
      reading.dump == """
        ComponentsObject @1:1

        """)
    #expect(
      reading.diagnostics == """
        api.yaml:1:14: error: 'A' must be a schema, found null [field-type]
            1 | schemas: {A: null, B: 0, C: []}
              |              ^~~~
        api.yaml:1:23: error: 'B' must be a schema, found 0 [field-type]
            1 | schemas: {A: null, B: 0, C: []}
              |                       ^
        api.yaml:1:29: error: 'C' must be a schema, found an array [field-type]
            1 | schemas: {A: null, B: 0, C: []}
              |                             ^
        api.yaml:2:12: error: 'responses' must be an object, found "none" [field-type]
            2 | responses: none
              |            ^~~~
        api.yaml:3:18: error: 'Id' must be an object, found 3 [field-type]
            3 | parameters: {Id: 3}
              |                  ^

        """)
  }
}

import OpenAPI
import Testing

/// How schemas are read whose keywords depend on the version of OpenAPI.
@Suite struct SchemaVersionTests {
  @Test("a list as items is a tuple of an older draft")
  func tuple() {
    let reading = Reading(
      SchemaObject.self,
      """
      items: [{type: string}, true]
      additionalItems: false
      """, version: .v30)
    #expect(
      reading.dump == """
        SchemaObject @1:1
          array:
            items: false @2:18
            prefixItems:
              - SchemaObject @1:9
                types:
                  - string
              - true @1:25

        """)
    #expect(
      reading.diagnostics == """
        api.yaml:1:8: warning: a list as 'items' is from older drafts of JSON Schema; it is read as 'prefixItems' is in OpenAPI 3.1 [other-version]
            1 | items: [{type: string}, true]
              |        ^

        """)
  }

  @Test("keywords of OpenAPI 3.1 in a 3.0 document are read, with a warning")
  func newerKeywords() {
    let reading = Reading(
      SchemaObject.self,
      """
      type: [string, "null"]
      const: a
      exclusiveMinimum: 1
      """, version: .v30)
    #expect(
      reading.dump == """
        SchemaObject @1:1
          types:
            - string
            - null
          constValue: "a"
          number:
            exclusiveMinimum:
              number: 1

        """)
    #expect(
      reading.diagnostics == """
        api.yaml:1:7: warning: 'type' is a list only in OpenAPI 3.1; it is read with its meaning there [other-version]
            1 | type: [string, "null"]
              |       ^
        api.yaml:2:1: warning: 'const' is a field of OpenAPI 3.1 only; it is read with its meaning there [other-version]
            2 | const: a
              | ^~~~~
        api.yaml:3:19: warning: 'exclusiveMinimum' is a number only in OpenAPI 3.1; it is read with its meaning there [other-version]
            3 | exclusiveMinimum: 1
              |                   ^

        """)
  }

  @Test("keywords of OpenAPI 3.0 in a 3.1 document are read, with a warning")
  func olderKeywords() {
    let reading = Reading(
      SchemaObject.self,
      """
      nullable: true
      minimum: 1
      exclusiveMinimum: true
      """)
    #expect(
      reading.dump == """
        SchemaObject @1:1
          isNullable: true
          number:
            minimum: 1
            exclusiveMinimum:
              boolean: true

        """)
    #expect(
      reading.diagnostics == """
        api.yaml:1:1: warning: 'nullable' is a field of OpenAPI 3.0 only; it is read with its meaning there [other-version]
            1 | nullable: true
              | ^~~~~~~~
        api.yaml:3:19: warning: 'exclusiveMinimum' is a Boolean only in OpenAPI 3.0; it is read with its meaning there [other-version]
            3 | exclusiveMinimum: true
              |                   ^~~~

        """)
  }

  @Test("nothing but prose has an effect beside a reference in OpenAPI 3.0")
  func referenceSiblings30() {
    let reading = Reading(
      SchemaObject.self,
      """
      $ref: "#/components/schemas/Pet"
      description: My pet
      nullable: true
      minLength: 1
      """, version: .v30)
    #expect(
      reading.dump == """
        SchemaObject @1:1
          reference: "#/components/schemas/Pet"
          annotations:
            description: "My pet"

        """)
    #expect(
      reading.diagnostics == """
        api.yaml:3:1: warning: 'nullable' has no effect beside '$ref': wrap the reference in 'allOf', or remove it [reference-sibling]
            3 | nullable: true
              | ^~~~~~~~
        api.yaml:4:1: warning: 'minLength' has no effect beside '$ref': wrap the reference in 'allOf', or remove it [reference-sibling]
            4 | minLength: 1
              | ^~~~~~~~~

        """)
  }

  @Test("keywords stand beside a reference in OpenAPI 3.1")
  func referenceSiblings31() {
    let reading = Reading(
      SchemaObject.self,
      """
      $ref: "#/components/schemas/Pet"
      minLength: 1
      """)
    #expect(
      reading.dump == """
        SchemaObject @1:1
          reference: "#/components/schemas/Pet"
          string:
            minLength: 1

        """)
    #expect(reading.diagnostics == "")
  }
}

import OpenAPI
import Testing

/// How a `SchemaObject` is read.
@Suite struct SchemaObjectTests {
  @Test("the keywords of OpenAPI 3.0 are read")
  func keywords30() {
    let reading = Reading(
      SchemaObject.self,
      """
      title: Pet
      description: A pet
      type: object
      format: pet
      nullable: true
      default: {name: Tom}
      example: {name: Tim}
      deprecated: true
      readOnly: true
      writeOnly: true
      externalDocs: {url: https://pets.example}
      xml: {name: pet, namespace: https://pets.example, prefix: p, attribute: true, wrapped: true}
      discriminator: {propertyName: kind, mapping: {cat: "#/components/schemas/Cat"}}
      enum: [{name: Tom}, null, 08, 1.50]
      allOf: [{$ref: "#/components/schemas/Animal"}]
      anyOf: []
      oneOf: [{type: object}]
      not: {type: string}
      properties: {name: {type: string, minLength: 1, maxLength: 2.0, pattern: "^a"}, age: {}}
      required: [name]
      minProperties: 1
      maxProperties: 2
      additionalProperties: false
      """, version: .v30)
    #expect(
      reading.dump == """
        SchemaObject @1:1
          types:
            - object
          isNullable: true
          format: "pet"
          enumValues:
            - {"name": "Tom"}
            - null
            - "08"
            - 1.50
          composition:
            allOf:
              - SchemaObject @15:9
                reference: "#/components/schemas/Animal"
            anyOf: []
            oneOf:
              - SchemaObject @17:9
                types:
                  - object
            not: SchemaObject @18:6
              types:
                - string
            discriminator: DiscriminatorObject @13:16
              propertyName: "kind"
              mapping:
                cat: "#/components/schemas/Cat"
          object:
            properties:
              name: SchemaObject @19:20
                types:
                  - string
                string:
                  minLength: 1
                  maxLength: 2
                  pattern: "^a"
              age: SchemaObject @19:86
            additionalProperties: false @23:23
            required:
              - "name"
            minProperties: 1
            maxProperties: 2
          annotations:
            title: "Pet"
            description: "A pet"
            defaultValue: {"name": "Tom"}
            example: {"name": "Tim"}
            isDeprecated: true
            isReadOnly: true
            isWriteOnly: true
            externalDocs: ExternalDocumentationObject @11:15
              url: "https://pets.example"
            xml: XMLObject @12:6
              name: "pet"
              namespace: "https://pets.example"
              prefix: "p"
              isAttribute: true
              isWrapped: true

        """)
    #expect(reading.diagnostics == "")
  }

  @Test("numbers are kept as they are written")
  func numbers30() {
    let reading = Reading(
      SchemaObject.self,
      """
      type: number
      multipleOf: 0.10
      minimum: -1e3
      exclusiveMinimum: true
      maximum: 12345678901234567890.5
      exclusiveMaximum: false
      """, version: .v30)
    #expect(
      reading.dump == """
        SchemaObject @1:1
          types:
            - number
          number:
            multipleOf: 0.10
            minimum: -1e3
            exclusiveMinimum:
              boolean: true
            maximum: 12345678901234567890.5
            exclusiveMaximum:
              boolean: false

        """)
    #expect(reading.diagnostics == "")
  }

  @Test("the keywords of OpenAPI 3.1 are read")
  func keywords31() {
    let reading = Reading(
      SchemaObject.self,
      """
      $id: https://pets.example/pet
      $schema: https://json-schema.org/draft/2020-12/schema
      $ref: "#/$defs/animal"
      $anchor: pet
      $dynamicRef: "#node"
      $dynamicAnchor: node
      $vocabulary: {https://json-schema.org/draft/2020-12/vocab/core: true}
      $comment: For authors
      $defs: {animal: true}
      type: [object, "null"]
      const: null
      examples: [{name: Tom}]
      if: {required: [a]}
      then: true
      else: false
      patternProperties: {"^x-": true}
      propertyNames: {pattern: "^a"}
      unevaluatedProperties: false
      dependentRequired: {a: [b]}
      dependentSchemas: {a: {required: [c]}}
      exclusiveMinimum: 0
      exclusiveMaximum: 1.5
      """)
    #expect(
      reading.dump == """
        SchemaObject @1:1
          reference: "#/$defs/animal"
          types:
            - object
            - null
          constValue: null
          identity:
            id: "https://pets.example/pet"
            dialect: "https://json-schema.org/draft/2020-12/schema"
            anchor: "pet"
            dynamicReference: "#node"
            dynamicAnchor: "node"
            vocabulary: {"https://json-schema.org/draft/2020-12/vocab/core": true}
            comment: "For authors"
            definitions:
              animal: true @9:17
          composition:
            ifSchema: SchemaObject @13:5
              object:
                required:
                  - "a"
            thenSchema: true @14:7
            elseSchema: false @15:7
          number:
            exclusiveMinimum:
              number: 0
            exclusiveMaximum:
              number: 1.5
          object:
            patternProperties:
              ^x-: true @16:28
            propertyNames: SchemaObject @17:16
              string:
                pattern: "^a"
            unevaluatedProperties: false @18:24
            dependentRequired:
              a:
                - "b"
            dependentSchemas:
              a: SchemaObject @20:23
                object:
                  required:
                    - "c"
          annotations:
            examples: [{"name": "Tom"}]

        """)
    #expect(reading.diagnostics == "")
  }

  @Test("the keywords of arrays and of what is in strings are read")
  func arraysAndContent() {
    let reading = Reading(
      SchemaObject.self,
      """
      items: {type: string, contentEncoding: base64, contentMediaType: image/png, contentSchema: {}}
      prefixItems: [true, {type: integer}]
      contains: {const: 1}
      minContains: 0
      maxContains: 2
      unevaluatedItems: false
      minItems: 1
      maxItems: 9223372036854775807
      uniqueItems: true
      """)
    #expect(
      reading.dump == """
        SchemaObject @1:1
          array:
            items: SchemaObject @1:8
              types:
                - string
              string:
                contentEncoding: "base64"
                contentMediaType: "image/png"
                contentSchema: SchemaObject @1:92
            prefixItems:
              - true @2:15
              - SchemaObject @2:21
                types:
                  - integer
            contains: SchemaObject @3:11
              constValue: 1
            minContains: 0
            maxContains: 2
            unevaluatedItems: false @6:19
            minItems: 1
            maxItems: 9223372036854775807
            hasUniqueItems: true

        """)
    #expect(reading.diagnostics == "")
  }
}

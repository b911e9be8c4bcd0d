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

  @Test("a keyword of the wrong kind is reported, and all of them are")
  func wrongKinds() {
    let reading = Reading(
      SchemaObject.self,
      """
      minLength: one
      maxLength: -1
      minItems: 1.5
      maxItems: 9223372036854775808
      multipleOf: .inf
      minimum: "0"
      exclusiveMinimum: {}
      pattern: 1
      required: true
      properties: [name]
      items: 1
      allOf: {}
      oneOf: [1]
      enum: a
      uniqueItems: 1
      $ref: 1
      format: []
      discriminator: kind
      """)
    #expect(
      reading.dump == """
        SchemaObject @1:1
          composition:
            oneOf: []

        """)
    #expect(
      reading.diagnostics == """
        api.yaml:1:12: error: 'minLength' must be a non-negative integer, found "one" [schema-keyword-type]
            1 | minLength: one
              |            ^~~
        api.yaml:2:12: error: 'maxLength' must be a non-negative integer, found -1 [schema-keyword-type]
            2 | maxLength: -1
              |            ^~
        api.yaml:3:11: error: 'minItems' must be a non-negative integer, found 1.5 [schema-keyword-type]
            3 | minItems: 1.5
              |           ^~~
        api.yaml:4:11: error: 'maxItems' must be a non-negative integer, found 9223372036854775808 [schema-keyword-type]
            4 | maxItems: 9223372036854775808
              |           ^~~~~~~~~~~~~~~~~~~
        api.yaml:5:13: error: 'multipleOf' must be a number, found .inf [schema-keyword-type]
            5 | multipleOf: .inf
              |             ^~~~
        api.yaml:6:10: error: 'minimum' must be a number, found "0" [schema-keyword-type]
            6 | minimum: "0"
              |          ^~~
        api.yaml:7:19: error: 'exclusiveMinimum' must be a number, found an object [schema-keyword-type]
            7 | exclusiveMinimum: {}
              |                   ^
        api.yaml:8:10: error: 'pattern' must be a string, found 1 [schema-keyword-type]
            8 | pattern: 1
              |          ^
        api.yaml:9:11: error: 'required' must be an array, found true [schema-keyword-type]
            9 | required: true
              |           ^~~~
        api.yaml:10:13: error: 'properties' must be an object, found an array [schema-keyword-type]
           10 | properties: [name]
              |             ^
        api.yaml:11:8: error: 'items' must be a schema, found 1 [schema-keyword-type]
           11 | items: 1
              |        ^
        api.yaml:12:8: error: 'allOf' must be an array, found an object [schema-keyword-type]
           12 | allOf: {}
              |        ^
        api.yaml:13:9: error: every element of 'oneOf' must be a schema, found 1 [schema-keyword-type]
           13 | oneOf: [1]
              |         ^
        api.yaml:14:7: error: 'enum' must be an array, found "a" [schema-keyword-type]
           14 | enum: a
              |       ^
        api.yaml:15:14: error: 'uniqueItems' must be true or false, found 1 [schema-keyword-type]
           15 | uniqueItems: 1
              |              ^
        api.yaml:16:7: error: '$ref' must be a string, found 1 [schema-keyword-type]
           16 | $ref: 1
              |       ^
        api.yaml:17:9: error: 'format' must be a string, found an array [schema-keyword-type]
           17 | format: []
              |         ^
        api.yaml:18:16: error: 'discriminator' must be an object, found "kind" [schema-keyword-type]
           18 | discriminator: kind
              |                ^~~~

        """)
  }

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

  @Test("a type must be one of JSON Schema")
  func types() {
    let reading = Reading(
      SchemaObject.self,
      """
      type: [string, file, 1]
      """)
    #expect(
      reading.dump == """
        SchemaObject @1:1
          types:
            - string

        """)
    #expect(
      reading.diagnostics == """
        api.yaml:1:16: error: every element of 'type' must be "null", "boolean", "object", "array", "number", "integer" or "string", found "file" [field-value]
            1 | type: [string, file, 1]
              |                ^~~~
        api.yaml:1:22: error: every element of 'type' must be "null", "boolean", "object", "array", "number", "integer" or "string", found 1 [field-value]
            1 | type: [string, file, 1]
              |                      ^

        """)
  }

  @Test("a keyword that does not exist is reported")
  func unknownKeyword() {
    let reading = Reading(
      SchemaObject.self,
      """
      {minLenght: 1, x-min: 1, "": 2}
      """)
    #expect(
      reading.dump == """
        SchemaObject @1:1

        """)
    #expect(
      reading.diagnostics == """
        api.yaml:1:2: warning: 'minLenght' is not a field of this object: correct it, or prefix it with 'x-' [unknown-field]
            1 | {minLenght: 1, x-min: 1, "": 2}
              |  ^~~~~~~~~
        api.yaml:1:26: warning: '' is not a field of this object: correct it, or prefix it with 'x-' [unknown-field]
            1 | {minLenght: 1, x-min: 1, "": 2}
              |                          ^~

        """)
  }

  @Test("a keyword that is null says nothing")
  func nullKeyword() {
    let reading = Reading(
      SchemaObject.self,
      """
      {minLength: null, description: ~}
      """)
    #expect(
      reading.dump == """
        SchemaObject @1:1

        """)
    #expect(
      reading.diagnostics == """
        api.yaml:1:13: warning: 'minLength' is null, which says nothing: give it a value, or remove it [null-field]
            1 | {minLength: null, description: ~}
              |             ^~~~
        api.yaml:1:32: warning: 'description' is null, which says nothing: give it a value, or remove it [null-field]
            1 | {minLength: null, description: ~}
              |                                ^

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

  @Test("a dialect that is not known is refused")
  func dialect() {
    let reading = Reading(
      SchemaObject.self,
      """
      $schema: http://json-schema.org/draft-07/schema#
      """)
    #expect(
      reading.dump == """
        SchemaObject @1:1
          identity:
            dialect: "http://json-schema.org/draft-07/schema#"

        """)
    #expect(
      reading.diagnostics == """
        api.yaml:1:10: error: the dialect 'http://json-schema.org/draft-07/schema#' is not supported: use that of OpenAPI 3.1 or JSON Schema 2020-12 [schema-dialect]
            1 | $schema: http://json-schema.org/draft-07/schema#
              |          ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~

        """)
  }

  @Test("a discriminator needs a property, and maps to strings")
  func discriminator() {
    let reading = Reading(
      SchemaObject.self,
      """
      discriminator: {mapping: {cat: 1}}
      """)
    #expect(
      reading.dump == """
        SchemaObject @1:1

        """)
    #expect(
      reading.diagnostics == """
        api.yaml:1:16: error: 'propertyName' is missing [missing-field]
            1 | discriminator: {mapping: {cat: 1}}
              |                ^
        api.yaml:1:32: error: 'cat' must be a string, found 1 [field-type]
            1 | discriminator: {mapping: {cat: 1}}
              |                                ^

        """)
  }
}

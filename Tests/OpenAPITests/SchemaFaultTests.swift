import OpenAPI
import Testing

/// What is reported about schemas.
@Suite struct SchemaFaultTests {
  @Test("a keyword of the wrong kind is reported, and all of them are")
  func wrongKinds() {
    let reading = Reading(
      SchemaObject.self,
      """
      minLength: one
      maxLength: -1
      minItems: 1.5
      maxItems: -9223372036854775809
      multipleOf: .inf
      minimum: zero
      exclusiveMinimum: {}
      pattern: []
      required: true
      properties: [name]
      items: 1
      allOf: {}
      oneOf: [1]
      enum: a
      uniqueItems: 1
      $ref: {}
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
        api.yaml:4:11: error: 'maxItems' must be a non-negative integer, found -9223372036854775809 [schema-keyword-type]
            4 | maxItems: -9223372036854775809
              |           ^~~~~~~~~~~~~~~~~~~~
        api.yaml:5:13: error: 'multipleOf' must be a number, found .inf [schema-keyword-type]
            5 | multipleOf: .inf
              |             ^~~~
        api.yaml:6:10: error: 'minimum' must be a number, found "zero" [schema-keyword-type]
            6 | minimum: zero
              |          ^~~~
        api.yaml:7:19: error: 'exclusiveMinimum' must be a number, found an object [schema-keyword-type]
            7 | exclusiveMinimum: {}
              |                   ^
        api.yaml:8:10: error: 'pattern' must be a string, found an array [schema-keyword-type]
            8 | pattern: []
              |          ^
        api.yaml:9:11: warning: 'required' is a list of names: a member that must be there is listed in the 'required' of its object [keyword-without-effect]
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
        api.yaml:16:7: error: '$ref' must be a string, found an object [schema-keyword-type]
           16 | $ref: {}
              |       ^
        api.yaml:17:9: error: 'format' must be a string, found an array [schema-keyword-type]
           17 | format: []
              |         ^
        api.yaml:18:16: error: 'discriminator' must be an object, found "kind" [schema-keyword-type]
           18 | discriminator: kind
              |                ^~~~

        """)
  }

  @Test("a keyword whose value is clear is read, however it is written")
  func looseValues() {
    let reading = Reading(
      SchemaObject.self,
      """
      minLength: "1"
      minimum: "-0.5"
      pattern: 1
      format: true
      type: String
      uniqueItems: "true"
      nullable: 'True'
      """, version: .v30)
    #expect(
      reading.dump == """
        SchemaObject @1:1
          types:
            - string
          isNullable: true
          format: "true"
          number:
            minimum: -0.5
          string:
            minLength: 1
            pattern: "1"
          array:
            hasUniqueItems: true

        """)
    #expect(
      reading.diagnostics.split(separator: "\n").filter { $0.hasPrefix("api") } == [
        "api.yaml:1:12: warning: 'minLength' must be a non-negative integer, found \"1\": it is read as 1 [loose-value]",
        "api.yaml:2:10: warning: 'minimum' must be a number, found \"-0.5\": it is read as -0.5 [loose-value]",
        "api.yaml:3:10: warning: 'pattern' must be a string, found 1: it is read as \"1\" [loose-value]",
        "api.yaml:4:9: warning: 'format' must be a string, found true: it is read as \"true\" [loose-value]",
        "api.yaml:5:7: warning: \"String\" is no type of JSON: it is read as 'string' [loose-value]",
        "api.yaml:6:14: warning: 'uniqueItems' must be true or false, found \"true\": it is read as true [loose-value]",
        "api.yaml:7:11: warning: 'nullable' must be true or false, found \"True\": it is read as True [loose-value]",
      ])
  }

  @Test("a number with a zero fraction is an integer, and no limit where it is greater than every count")
  func counts() {
    let reading = Reading(
      SchemaObject.self,
      """
      minLength: 1e0
      maxLength: 18446744073709551615
      minItems: 20e-1
      maxItems: 3.0
      maxProperties: 1e400
      """)
    #expect(
      reading.dump == """
        SchemaObject @1:1
          string:
            minLength: 1
          array:
            minItems: 2
            maxItems: 3

        """)
    #expect(reading.diagnostics == "")
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

        """)
    #expect(
      reading.diagnostics == """
        api.yaml:1:16: warning: "file" is no type of JSON: it is read as if no type were given [loose-value]
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
        api.yaml:1:32: warning: 'cat' must be a string, found 1: it is read as "1" [loose-value]
            1 | discriminator: {mapping: {cat: 1}}
              |                                ^

        """)
  }
}

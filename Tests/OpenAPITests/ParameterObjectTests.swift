import OpenAPI
import Testing

/// How a `ParameterObject` is read.
@Suite struct ParameterObjectTests {
  @Test("a parameter says how it is written")
  func parameter() {
    let reading = Reading(
      ParameterObject.self,
      """
      name: filter
      in: query
      description: What to look for
      required: true
      deprecated: true
      allowEmptyValue: true
      allowReserved: true
      style: deepObject
      explode: false
      schema: {type: object}
      examples: {cats: {value: {kind: cat}}}
      """)
    #expect(
      reading.dump == """
        ParameterObject @1:1
          name: "filter"
          place: query
          value:
            description: "What to look for"
            isRequired: true
            isDeprecated: true
            style: deepObject
            explode: false
            schema: SchemaObject @10:9
              types:
                - object
            examples:
              cats: ExampleObject @11:18
                value: {"kind": "cat"}
          allowsEmptyValue: true
          allowsReserved: true

        """)
    #expect(reading.diagnostics == "")
  }

  @Test("a parameter may be written as a media type")
  func content() {
    let reading = Reading(
      ParameterObject.self,
      """
      name: filter
      in: header
      content: {application/json: {schema: {type: object}}}
      example: {kind: cat}
      """)
    #expect(
      reading.dump == """
        ParameterObject @1:1
          name: "filter"
          place: header
          value:
            content:
              application/json: MediaTypeObject @3:29
                schema: SchemaObject @3:38
                  types:
                    - object
            example: {"kind": "cat"}

        """)
    #expect(reading.diagnostics == "")
  }

  @Test("a parameter needs a name, a place and a schema or content")
  func missing() {
    let reading = Reading(
      ParameterObject.self,
      """
      description: What to look for
      """)
    #expect(reading.dump == nil)
    #expect(
      reading.diagnostics == """
        api.yaml:1:1: error: 'name' is missing [missing-field]
            1 | description: What to look for
              | ^
        api.yaml:1:1: error: 'in' is missing [missing-field]
            1 | description: What to look for
              | ^
        api.yaml:1:1: warning: 'schema' or 'content' is missing: the value is read as a string [loose-value]
            1 | description: What to look for
              | ^

        """)
  }

  @Test("words that are none of the specification are reported with those that are")
  func words() {
    let reading = Reading(
      ParameterObject.self,
      """
      name: pet
      in: body
      style: fancy
      required: "yes"
      schema: {}
      """)
    #expect(reading.dump == nil)
    #expect(
      reading.diagnostics == """
        api.yaml:2:5: error: 'in' must be "path", "query", "header" or "cookie", found "body" [field-value]
            2 | in: body
              |     ^~~~
        api.yaml:3:8: error: 'style' must be "matrix", "label", "simple", "form", "spaceDelimited", "pipeDelimited" or "deepObject", found "fancy" [field-value]
            3 | style: fancy
              |        ^~~~~
        api.yaml:4:11: error: 'required' must be true or false, found "yes" [field-type]
            4 | required: "yes"
              |           ^~~~~

        """)
  }

  @Test("fields of the query have no effect elsewhere")
  func queryOnly() {
    let reading = Reading(
      ParameterObject.self,
      """
      name: X-Filter
      in: header
      allowReserved: true
      allowEmptyValue: true
      schema: {}
      """)
    #expect(
      reading.dump == """
        ParameterObject @1:1
          name: "X-Filter"
          place: header
          value:
            schema: SchemaObject @5:9

        """)
    #expect(
      reading.diagnostics == """
        api.yaml:3:16: error: 'allowReserved' cannot stand here: nothing is percent-encoded in this place [misplaced-field]
            3 | allowReserved: true
              |                ^~~~
        api.yaml:4:1: warning: 'allowEmptyValue' is not a field of this object: correct it, or prefix it with 'x-' [unknown-field]
            4 | allowEmptyValue: true
              | ^~~~~~~~~~~~~~~

        """)
  }

  @Test("an example of the wrong kind is a warning")
  func examples() {
    let reading = Reading(
      ParameterObject.self,
      """
      name: pet
      in: query
      schema: {}
      example: cat
      examples: [cat]
      """)
    #expect(
      reading.dump == """
        ParameterObject @1:1
          name: "pet"
          place: query
          value:
            schema: SchemaObject @3:9
            example: "cat"

        """)
    #expect(
      reading.diagnostics == """
        api.yaml:5:11: warning: 'example' and 'examples' exclude each other: remove one [exclusive-fields]
            5 | examples: [cat]
              |           ^
        api.yaml:5:11: warning: 'examples' must be an object, found an array [annotation-type]
            5 | examples: [cat]
              |           ^

        """)
  }
}

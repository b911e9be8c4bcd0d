import OpenAPI
import Testing

/// How a `HeaderObject` is read.
@Suite struct HeaderObjectTests {
  @Test("a header is a parameter without name and place")
  func header() {
    let reading = Reading(
      HeaderObject.self,
      """
      description: How many are left
      required: true
      style: simple
      schema: {type: integer}
      """)
    #expect(
      reading.dump == """
        HeaderObject @1:1
          value:
            description: "How many are left"
            isRequired: true
            style: simple
            schema: SchemaObject @4:9
              types:
                - integer

        """)
    #expect(reading.diagnostics == "")
  }

  @Test("a header has no name")
  func headerName() {
    let reading = Reading(
      HeaderObject.self,
      """
      {name: X-Rest, schema: true}
      """)
    #expect(
      reading.dump == """
        HeaderObject @1:1
          value:
            schema: true @1:24

        """)
    #expect(
      reading.diagnostics == """
        api.yaml:1:2: warning: 'name' is not a field of this object: correct it, or prefix it with 'x-' [unknown-field]
            1 | {name: X-Rest, schema: true}
              |  ^~~~

        """)
  }
}

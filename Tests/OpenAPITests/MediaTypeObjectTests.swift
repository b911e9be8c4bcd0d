import OpenAPI
import Testing

/// How a `MediaTypeObject` is read.
@Suite struct MediaTypeObjectTests {
  @Test("a form says how its members are written")
  func form() {
    let reading = Reading(
      MediaTypeObject.self,
      """
      schema: {type: object}
      examples: {tom: {summary: Tom, description: A cat, value: null}, far: {externalValue: tom.json}}
      encoding:
        photo:
          contentType: image/png, image/jpeg
          headers: {X-Size: {schema: {type: integer}}}
          style: form
          explode: true
          allowReserved: false
      """)
    #expect(
      reading.dump == """
        MediaTypeObject @1:1
          schema: SchemaObject @1:9
            types:
              - object
          examples:
            tom: ExampleObject @2:17
              summary: "Tom"
              description: "A cat"
              value: null
            far: ExampleObject @2:71
              externalValue: "tom.json"
          encoding:
            photo: EncodingObject @5:5
              contentType: "image/png, image/jpeg"
              headers:
                X-Size: HeaderObject @6:23
                  value:
                    schema: SchemaObject @6:32
                      types:
                        - integer
              style: form
              explode: true
              allowsReserved: false

        """)
    #expect(reading.diagnostics == "")
  }
}

import OpenAPI
import Testing

/// How a `ReferenceObject` is read.
@Suite struct ReferenceObjectTests {
  @Test("a reference keeps its prose, and the rest beside it has no effect")
  func reference() {
    let reading = Reading(
      ReferenceOr<ResponseObject>.self,
      """
      $ref: "#/components/responses/NotFound"
      summary: None
      description: There is none
      content: {}
      x-note: 1
      """)
    #expect(
      reading.dump == """
        ReferenceObject @1:1
          reference: "#/components/responses/NotFound"
          summary: "None"
          description: "There is none"

        """)
    #expect(
      reading.diagnostics == """
        api.yaml:4:1: warning: 'content' has no effect beside '$ref': remove it [reference-sibling]
            4 | content: {}
              | ^~~~~~~

        """)
  }

  @Test("a reference must be a string")
  func referenceType() {
    let reading = Reading(
      ReferenceOr<ResponseObject>.self,
      """
      $ref: [3]
      """)
    #expect(reading.dump == nil)
    #expect(
      reading.diagnostics == """
        api.yaml:1:7: error: '$ref' must be a string, found an array [field-type]
            1 | $ref: [3]
              |       ^

        """)
  }
}

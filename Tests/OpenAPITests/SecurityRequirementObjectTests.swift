import OpenAPI
import Testing

/// How a `SecurityRequirementObject` is read.
@Suite struct SecurityRequirementObjectTests {
  @Test("every key is a scheme, also one that begins as extensions do")
  func requirement() {
    let reading = Reading(
      SecurityRequirementObject.self,
      """
      {x-api-key: [], oauth: [read, write]}
      """)
    #expect(
      reading.dump == """
        SecurityRequirementObject @1:1
          schemes:
            x-api-key: []
            oauth:
              - "read"
              - "write"

        """)
    #expect(reading.diagnostics == "")
  }

  @Test("scopes are a list of strings")
  func scopes() {
    let reading = Reading(
      SecurityRequirementObject.self,
      """
      {key: read, oauth: [1]}
      """)
    #expect(
      reading.dump == """
        SecurityRequirementObject @1:1
          schemes:
            oauth:
              - "1"

        """)
    #expect(
      reading.diagnostics == """
        api.yaml:1:7: error: 'key' must be an array, found "read" [field-type]
            1 | {key: read, oauth: [1]}
              |       ^~~~
        api.yaml:1:21: warning: every element of 'oauth' must be a string, found 1: it is read as "1" [loose-value]
            1 | {key: read, oauth: [1]}
              |                     ^

        """)
  }

  @Test("null is no requirement: one without schemes would let everybody in")
  func null() {
    let reading = Reading(OperationObject.self, "{security: [null], responses: {}}")
    #expect(
      reading.diagnostics == """
        api.yaml:1:13: error: every element of 'security' must be an object, found null [field-type]
            1 | {security: [null], responses: {}}
              |             ^~~~

        """)
  }
}

import OpenAPI
import Testing

/// Which documents are read at all.
@Suite struct DocumentReaderTests {
  @Test("Swagger 2.0 is refused with the way to convert it")
  func swagger() {
    let reading = Reading(
      document: """
        swagger: "2.0"
        info: {}
        """)
    #expect(reading.dump == nil)
    #expect(
      reading.diagnostics == """
        api.yaml:1:10: error: this is a Swagger 2.0 document, which is not supported: convert it to OpenAPI 3.0, for example with the converter at converter.swagger.io [document-version]
            1 | swagger: "2.0"
              |          ^~~~~

        """)
  }

  @Test("a newer version is refused")
  func newerVersion() {
    let reading = Reading(
      document: """
        openapi: 3.3.0
        """)
    #expect(reading.dump == nil)
    #expect(
      reading.diagnostics == """
        api.yaml:1:10: error: 'openapi' must be a version of 3.0, 3.1 or 3.2, such as 3.1.1, found "3.3.0" [document-version]
            1 | openapi: 3.3.0
              |          ^~~~~

        """)
  }

  @Test("a version that is no string is refused")
  func versionNumber() {
    let reading = Reading(
      document: """
        openapi: 31
        """)
    #expect(reading.dump == nil)
    #expect(
      reading.diagnostics == """
        api.yaml:1:10: error: 'openapi' must be a version of 3.0, 3.1 or 3.2, such as 3.1.1, found 31 [document-version]
            1 | openapi: 31
              |          ^~

        """)
  }

  @Test("a document without a version is refused")
  func versionMissing() {
    let reading = Reading(
      document: """
        info: {}
        """)
    #expect(reading.dump == nil)
    #expect(
      reading.diagnostics == """
        api.yaml:1:1: error: 'openapi' is missing: add the version, such as 3.1.1 [document-version]
            1 | info: {}
              | ^

        """)
  }

  @Test("a document that is no object is refused")
  func noObject() {
    let reading = Reading(
      document: """
        - openapi
        """)
    #expect(reading.dump == nil)
    #expect(
      reading.diagnostics == """
        api.yaml:1:1: error: an OpenAPI document must be an object, found an array [document-version]
            1 | - openapi
              | ^

        """)
  }

  @Test("any patch version is read, also without one")
  func patchVersions() {
    let reading = Reading(
      document: """
        openapi: "3.1"
        components: {}
        info: {title: A, version: B}
        """)
    #expect(
      reading.dump == """
        Document @1:1
          version: v31
          info: InfoObject @3:7
            title: "A"
            version: "B"
          components: ComponentsObject @2:13

        """)
    #expect(reading.diagnostics == "")
  }
}

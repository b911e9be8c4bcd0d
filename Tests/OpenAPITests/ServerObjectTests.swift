import OpenAPI
import Testing

/// How a `ServerObject` is read.
@Suite struct ServerObjectTests {
  @Test("a server has a template and variables")
  func server() {
    let reading = Reading(
      ServerObject.self,
      """
      url: https://{host}/v1
      description: Production
      variables:
        host: {default: pets.example, enum: [pets.example, test.example], description: The host}
      """)
    #expect(
      reading.dump == """
        ServerObject @1:1
          url: "https://{host}/v1"
          description: "Production"
          variables:
            host: ServerVariableObject @4:9
              enumValues:
                - "pets.example"
                - "test.example"
              defaultValue: "pets.example"
              description: "The host"

        """)
    #expect(reading.diagnostics == "")
  }

  @Test("a server needs a URL, and a variable a default and values to choose from")
  func serverFaults() {
    let reading = Reading(
      ServerObject.self,
      """
      description: Production
      variables:
        port: {enum: [], description: The port}
        host: {default: 8443, enum: [8443, true]}
      """)
    #expect(reading.dump == nil)
    #expect(
      reading.diagnostics == """
        api.yaml:1:1: error: 'url' is missing [missing-field]
            1 | description: Production
              | ^
        api.yaml:3:9: error: 'default' is missing [missing-field]
            3 |   port: {enum: [], description: The port}
              |         ^
        api.yaml:3:16: error: 'enum' must not be empty [field-value]
            3 |   port: {enum: [], description: The port}
              |                ^
        api.yaml:4:19: warning: 'default' must be a string, found 8443 [annotation-type]
            4 |   host: {default: 8443, enum: [8443, true]}
              |                   ^~~~
        api.yaml:4:32: warning: every element of 'enum' must be a string, found 8443 [annotation-type]
            4 |   host: {default: 8443, enum: [8443, true]}
              |                                ^~~~
        api.yaml:4:38: warning: every element of 'enum' must be a string, found true [annotation-type]
            4 |   host: {default: 8443, enum: [8443, true]}
              |                                      ^~~~

        """)
  }
}

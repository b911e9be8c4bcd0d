import OpenAPI
import Testing

/// How a `SecuritySchemeObject` is read.
@Suite struct SecuritySchemeObjectTests {
  @Test("a key is in a parameter")
  func apiKey() {
    let reading = Reading(
      SecuritySchemeObject.self,
      """
      {type: apiKey, name: key, in: cookie, description: A key}
      """)
    #expect(
      reading.dump == """
        SecuritySchemeObject @1:1
          description: "A key"
          scheme:
            apiKey:
              name: "key"
              place: cookie

        """)
    #expect(reading.diagnostics == "")
  }

  @Test("a bearer token may have a format")
  func bearer() {
    let reading = Reading(
      SecuritySchemeObject.self,
      """
      {type: http, scheme: bearer, bearerFormat: JWT}
      """)
    #expect(
      reading.dump == """
        SecuritySchemeObject @1:1
          scheme:
            http:
              scheme: "bearer"
              bearerFormat: "JWT"

        """)
    #expect(reading.diagnostics == "")
  }

  @Test("a client certificate needs nothing more")
  func mutualTLS() {
    let reading = Reading(
      SecuritySchemeObject.self,
      """
      type: mutualTLS
      """)
    #expect(
      reading.dump == """
        SecuritySchemeObject @1:1
          scheme: mutualTLS

        """)
    #expect(reading.diagnostics == "")
  }

  @Test("OpenID Connect has a discovery document")
  func openIDConnect() {
    let reading = Reading(
      SecuritySchemeObject.self,
      """
      {type: openIdConnect, openIdConnectUrl: https://pets.example/.well-known}
      """)
    #expect(
      reading.dump == """
        SecuritySchemeObject @1:1
          scheme:
            openIDConnect:
              url: "https://pets.example/.well-known"

        """)
    #expect(reading.diagnostics == "")
  }

  @Test("OAuth 2.0 has flows")
  func oauth2() {
    let reading = Reading(
      SecuritySchemeObject.self,
      """
      type: oauth2
      flows:
        implicit: {authorizationUrl: https://a.example, scopes: {read: Read pets}}
        password: {tokenUrl: https://t.example, refreshUrl: https://r.example, scopes: {}}
        clientCredentials: {tokenUrl: https://t.example}
        authorizationCode: {authorizationUrl: https://a.example, tokenUrl: https://t.example, scopes: {read: 1}}
      """)
    #expect(
      reading.dump == """
        SecuritySchemeObject @1:1
          scheme:
            oauth2: OAuthFlowsObject @3:3
              implicit: OAuthFlowObject @3:13
                authorizationURL: "https://a.example"
                scopes:
                  read: "Read pets"
              password: OAuthFlowObject @4:13
                tokenURL: "https://t.example"
                refreshURL: "https://r.example"
              clientCredentials: OAuthFlowObject @5:22
                tokenURL: "https://t.example"
              authorizationCode: OAuthFlowObject @6:22
                authorizationURL: "https://a.example"
                tokenURL: "https://t.example"
                scopes:
                  read: "1"

        """)
    #expect(
      reading.diagnostics == """
        api.yaml:5:22: warning: 'scopes' is missing [missing-annotation]
            5 |   clientCredentials: {tokenUrl: https://t.example}
              |                      ^
        api.yaml:6:104: warning: 'read' must be a string, found 1: it is read as "1" [loose-value]
            6 | …nUrl: https://t.example, scopes: {read: 1}}
              |                                          ^

        """)
  }

  @Test("a key needs a name and a place")
  func apiKeyFaults() {
    let reading = Reading(
      SecuritySchemeObject.self,
      """
      type: apiKey
      """)
    #expect(reading.dump == nil)
    #expect(
      reading.diagnostics == """
        api.yaml:1:1: error: 'name' is missing [missing-field]
            1 | type: apiKey
              | ^
        api.yaml:1:1: error: 'in' is missing [missing-field]
            1 | type: apiKey
              | ^

        """)
  }

  @Test("a scheme needs a type that exists")
  func schemeType() {
    let reading = Reading(
      SecuritySchemeObject.self,
      """
      {type: basic, scheme: basic}
      """)
    #expect(reading.dump == nil)
    #expect(
      reading.diagnostics == """
        api.yaml:1:8: error: 'type' must be "apiKey", "http", "mutualTLS", "oauth2" or "openIdConnect", found "basic" [field-value]
            1 | {type: basic, scheme: basic}
              |        ^~~~~
        api.yaml:1:15: warning: 'scheme' is not a field of this object: correct it, or prefix it with 'x-' [unknown-field]
            1 | {type: basic, scheme: basic}
              |               ^~~~~~

        """)
  }
}

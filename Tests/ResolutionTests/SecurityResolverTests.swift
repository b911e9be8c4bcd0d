import APIModel
import Testing

@Suite("SecurityResolver")
struct SecurityResolverTests {
  private static func resolve(_ security: String, operation: String = "") -> Resolving {
    Resolving(
      document: """
        openapi: 3.0.3
        info: {title: Test, version: '1'}
        security: \(security)
        paths: {/a: {get: {\(operation)responses: {'204': {description: Done.}}}}}
        components:
          securitySchemes:
            bearer: {type: http, scheme: Bearer, description: A token.}
            again: {$ref: '#/components/securitySchemes/bearer'}
            key: {type: apiKey, in: header, name: X-Key}
            basic: {type: http, scheme: basic}
            digest: {type: http, scheme: digest}
            login: {type: openIdConnect, openIdConnectUrl: 'https://a'}

        """, "schemes", \.securitySchemes)
  }

  @Test("schemes are told by how their credentials are carried; others that nothing requires are no matter")
  func schemes() {
    let resolving = Self.resolve("[]")

    #expect(resolving.diagnostics == "")
    let lines = resolving.dump.split(separator: "\n").filter { $0.contains("@") || $0.contains("kind") }
    #expect(
      lines.map { $0.drop { $0 == " " } } == [
        "bearer: @7:13", "kind: bearer", "again: @7:13", "kind: bearer", "key: @9:10",
        "kind: apiKey", "basic: @10:12",
        "kind: basic", "login: @12:12", "kind: bearer",
      ])
  }

  @Test(
    "a requirement that bearer tokens, or nothing, can meet is enough",
    arguments: [
      "[{bearer: []}]", "[{}]", "[]", "[{digest: []}, {key: []}]", "[{bearer: [], key: []}, {basic: []}]",
      "[{digest: []}, {}]",
    ])
  func met(_ security: String) {
    #expect(Self.resolve(security).diagnostics == "")
    #expect(Self.resolve("[]", operation: "security: \(security), ").diagnostics == "")
  }

  @Test(
    "a scheme that must be met and cannot is told where it is required",
    arguments: [
      ("[{digest: []}]", ["3:13 digest"]),
      ("[{bearer: [], digest: []}, {none: [], key: []}]", ["3:25 digest", "3:39 none"]),
    ])
  func refused(_ security: String, _ places: [String]) {
    let expected = places.map { place in
      let parts = place.split(separator: " ")
      return "api.yaml:\(parts[0]): warning: the security scheme '\(parts[1])' is not supported yet: requests carry no "
        + "credential for it [unsupported-security]\n"
    }
    #expect(Self.resolve(security).diagnostics == expected.joined())
  }

  @Test(
    "a scheme that is written elsewhere is an error only where it is required",
    arguments: [
      (
        "[]",
        "6:15: warning: the security scheme 'far' is left out, which no operation requires: \(remote) [unsupported-security]"
      ),
      ("[{far: []}]", "6:15: error: \(remote) [reference-external]"),
    ])
  func elsewhere(_ security: String, _ message: String) {
    let resolving = Resolving(
      document: """
        openapi: 3.0.3
        info: {title: Test, version: '1'}
        security: \(security)
        paths: {/a: {get: {responses: {'204': {description: Done.}}}}}
        components: {securitySchemes: {
          far: {$ref: '\(Self.url)'}}}

        """, "schemes", \.securitySchemes)

    #expect(resolving.diagnostics.split(separator: "\n").first == "api.yaml:\(message)")
  }

  private static let url = "https://example.com/api.json#/a"
  private static let remote =
    "'\(url)' leads out of the description, and nothing is fetched: bundle it first, for example with 'redocly bundle', "
    + "or save the file beside the description"
}

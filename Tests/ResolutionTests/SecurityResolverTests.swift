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

        """, "schemes", \.securitySchemes)
  }

  @Test("bearer schemes are kept; others that nothing requires are no matter")
  func schemes() {
    let resolving = Self.resolve("[]")

    #expect(resolving.diagnostics == "")
    #expect(
      resolving.dump == """
        schemes:
          bearer: @7:13
            kind: bearer
            documentation:
              description: "A token."
          again: @7:13
            kind: bearer
            documentation:
              description: "A token."

        """)
  }

  @Test(
    "a requirement that bearer tokens, or nothing, can meet is enough",
    arguments: [
      "[{bearer: []}]", "[{}]", "[]", "[{key: []}, {bearer: []}]", "[{bearer: [], again: []}]", "[{key: []}, {}]",
    ])
  func met(_ security: String) {
    #expect(Self.resolve(security).diagnostics == "")
    #expect(Self.resolve("[]", operation: "security: \(security), ").diagnostics == "")
  }

  @Test(
    "a scheme that must be met and cannot is told where it is required",
    arguments: [
      ("[{key: []}]", ["3:13 key"]), ("[{bearer: [], key: []}]", ["3:25 key"]),
      ("[{key: []}, {basic: []}]", ["3:13 key", "3:24 basic"]), ("[{none: []}]", ["3:13 none"]),
    ])
  func refused(_ security: String, _ places: [String]) {
    let expected = places.map { place in
      let parts = place.split(separator: " ")
      return "api.yaml:\(parts[0]): warning: the security scheme '\(parts[1])' is not supported yet, only HTTP bearer "
        + "is: requests carry no credential for it [unsupported-security]\n"
    }
    #expect(Self.resolve(security).diagnostics == expected.joined())
  }

  @Test("a requirement of one operation counts too")
  func ofOperation() {
    #expect(
      Self.resolve("[]", operation: "security: [{key: []}], ").diagnostics
        == "api.yaml:4:32: warning: the security scheme 'key' is not supported yet, only HTTP bearer is: requests carry "
        + "no credential for it [unsupported-security]\n")
  }
}

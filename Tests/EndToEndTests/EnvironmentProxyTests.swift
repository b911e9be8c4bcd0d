#if canImport(FoundationNetworking)
  import APIRuntime
  import Testing

  @testable import URLSessionTransport

  @Suite("URLSessionTransport refuses a proxy that the environment names")
  struct EnvironmentProxyTests {
    @Test(
      "when it would be used",
      arguments: [
        ("http", ["http_proxy": "p:1"]), ("https", ["https_proxy": "p:1"]), ("https", ["HTTPS_PROXY": "p:1"]),
        ("http", ["all_proxy": "p:1"]), ("https", ["ALL_PROXY": "p:1"]),
        ("https", ["https_proxy": "p:1", "no_proxy": "other.example, api.example.org"]),
        ("https", ["https_proxy": "p:1", "no_proxy": "api.example:443"]),
        ("https", ["https_proxy": "p:1", "no_proxy": "x,*"]), ("https", ["https_proxy": "p:1", "no_proxy": " *"]),
        ("https", ["https_proxy": "p:1", "no_proxy": "x api.example"]),
        ("https", ["https_proxy": "p:1", "no_proxy": "x y,api.example"]),
      ])
    func refused(scheme: String, environment: [String: String]) {
      let error = #expect(throws: TransportError.self) {
        try EnvironmentProxy(environment).refuse(.loopback("api.example:443", scheme: scheme))
      }
      #expect(error?.reason == .refusedByTransport)
    }

    @Test(
      "but not otherwise",
      arguments: [
        ("https", [:]), ("https", ["https_proxy": ""]), ("https", ["http_proxy": "p:1"]),
        ("http", ["HTTP_PROXY": "p:1"]),
        ("https", ["https_proxy": "p:1", "no_proxy": "*"]),
        ("https", ["all_proxy": "p:1", "NO_PROXY": "x, api.example"]),
        ("https", ["all_proxy": "p:1", "no_proxy": ",,\tapi.example ,x"]),
      ])
    func accepted(scheme: String, environment: [String: String]) throws {
      try EnvironmentProxy(environment).refuse(.loopback("api.example:443", scheme: scheme))
    }

    @Test("but not for a listed address", arguments: ["[::1]", "[::1]:3080"])
    func address(authority: String) throws {
      let environment = ["http_proxy": "p:1", "no_proxy": "::1"]
      try EnvironmentProxy(environment).refuse(.loopback(authority))
    }
  }
#endif

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
      ])
    func accepted(scheme: String, environment: [String: String]) throws {
      try EnvironmentProxy(environment).refuse(.loopback("api.example:443", scheme: scheme))
    }
  }
#endif

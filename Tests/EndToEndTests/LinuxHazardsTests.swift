#if canImport(FoundationNetworking)
  import APIRuntime
  import LoopbackServer
  import Testing

  @testable import URLSessionTransport

  @Suite("URLSessionTransport refuses on Linux what it cannot do safely")
  struct LinuxHazardsTests {
    /// Options of somebody who accepts the hazards.
    static var accepting: URLSessionTransport.Options {
      var options = URLSessionTransport.Options()
      options.acceptsLinuxHazards = true
      return options
    }

    @Test("every request by default, before there is a connection")
    func byDefault() async throws {
      try await ScriptedServer.run([.respond("200 OK")]) { server in
        let error = await #expect(throws: TransportError.self) {
          try await CollectedResponse(of: .loopback(server.authority), on: URLSessionTransport.shared)
        }
        #expect(error?.reason == .refusedByTransport)
        #expect(server.log.connections == 0)
      }
    }

    @Test("pins of keys")
    func pins() throws {
      var options = Self.accepting
      options.publicKeyPins = [try PublicKeyPin(sha256: "Y6K2/Aqh/jaPr9kWp9YMUYLUK5FJKBrvdcvBIZFGIww=")]
      let error = #expect(throws: TransportError.self) { try LinuxHazards(options, in: [:]).refuse() }
      #expect(error?.message == "on Linux the option publicKeyPins cannot be kept; use AsyncHTTPClientTransport")
    }

    @Test("an environment that has secrets written down", arguments: ["URLSessionDebugLibcurl", "SSLKEYLOGFILE"])
    func leaks(variable: String) {
      let error = #expect(throws: TransportError.self) {
        try LinuxHazards(Self.accepting, in: [variable: ""]).refuse()
      }
      #expect(error?.reason == .refusedByTransport)
    }

    @Test("and nothing else")
    func accepted() throws {
      try LinuxHazards(Self.accepting, in: ["PATH": "/bin"]).refuse()
    }
  }
#endif

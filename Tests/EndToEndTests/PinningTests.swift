#if AsyncHTTPClient
  import APIRuntime
  import AsyncHTTPClientTransport
  import HTTPTypes
  import LoopbackServer
  import Testing

  @Suite("The transport over AsyncHTTPClient knows the keys of its servers")
  struct PinningTests {
    /// The key of every server of the tests; `openssl` computed the digest.
    static let key = "Y6K2/Aqh/jaPr9kWp9YMUYLUK5FJKBrvdcvBIZFGIww="
    /// The key of their authority.
    static let authorityKey = "m4NHJH+1md4dwqrh/Zm7OhnZKWCeeo6ki0iyfw09QEY="

    /// A transport that trusts the authority of the tests, and these keys alone.
    static func transport(pins: String...) throws -> AsyncHTTPClientTransport {
      var options = AsyncHTTPClientTransport.Options()
      options.trustRoots = try .init(pem: TestCertificate.authority.pem)
      options.publicKeyPins = Set(try pins.map { try PublicKeyPin(sha256: $0) })
      return AsyncHTTPClientTransport(options)
    }

    @Test("a server with one of the keys is spoken to")
    func pinned() async throws {
      try await ScriptedServer.run([.respond("200 OK", "{}")], tls: TestCertificate.localhost.server()) { server in
        let request = TransportRequest.loopback("localhost:\(server.port)", scheme: "https")
        let transport = try Self.transport(pins: Self.authorityKey, Self.key)
        for _ in 0..<3 { #expect(try await CollectedResponse(of: request, on: transport).body == Array("{}".utf8)) }
        #expect(server.log.connections == 1)
      }
    }

    @Test("a server with another key gets no byte of the request", arguments: [true, false])
    func otherKey(isSecure: Bool) async throws {
      let tls = isSecure ? try TestCertificate.localhost.server() : nil
      try await ScriptedServer.run([.respond("200 OK", "{}")], tls: tls) { server in
        let request = TransportRequest.loopback("localhost:\(server.port)", scheme: isSecure ? "https" : "http")
        let transport = try Self.transport(pins: Self.authorityKey)
        for _ in 0..<3 {
          let error = await #expect(throws: TransportError.self) {
            try await CollectedResponse(of: request, on: transport)
          }
          let message = "the server has none of the keys of the option publicKeyPins"
          #expect(error == TransportError(.tlsFailure, message: message))
        }
        #expect(server.log.receivedBytes == 0)
        #expect(await becomesTrue { server.log.openConnections == 0 })
      }
    }
  }
#endif

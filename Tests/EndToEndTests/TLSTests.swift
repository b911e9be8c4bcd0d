import APIRuntime
import HTTPTypes
import NIOSSL
import LoopbackServer
import Testing

#if AsyncHTTPClient
  import AsyncHTTPClientTransport
#endif

@Suite("A transport speaks only to a server that it can trust")
struct TLSTests {
  @Test(
    "a certificate from an unknown authority: no byte of the request is sent", arguments: TransportUnderTest.allCases)
  func unknownAuthority(transport: TransportUnderTest) async throws {
    try await ScriptedServer.run([.respond("200 OK")], tls: TestCertificate.localhost.server()) { server in
      let request = TransportRequest.loopback("localhost:\(server.port)", scheme: "https")
      #expect(await transport.failureReason(of: request) == .tlsFailure)
      #expect(server.log.receivedBytes == 0)
    }
  }

  #if AsyncHTTPClient
    /// A transport that trusts the authority of the tests.
    static func trusting() throws -> AsyncHTTPClientTransport {
      var options = AsyncHTTPClientTransport.Options()
      options.trustRoots = try .init(pem: TestCertificate.authority.pem)
      return AsyncHTTPClientTransport(options)
    }

    @Test("trust roots can be chosen", arguments: ["localhost", "127.0.0.1"], [TLSVersion.tlsv12, .tlsv13])
    func ownRoots(host: String, version: TLSVersion) async throws {
      let tls = try TestCertificate.localhost.server(upTo: version)
      try await ScriptedServer.run([.respond("200 OK", "{}")], tls: tls) { server in
        let request = TransportRequest.loopback("\(host):\(server.port)", scheme: "https")
        let response = try await CollectedResponse(of: request, on: Self.trusting())
        #expect(response.body == Array("{}".utf8))
      }
    }

    @Test("a certificate of another host, an expired one, and an old protocol")
    func untrustworthy() async throws {
      let servers = try [
        TestCertificate.otherHost.server(), TestCertificate.expired.server(),
        TestCertificate.localhost.server(upTo: .tlsv11),
      ]
      for tls in servers {
        try await ScriptedServer.run([.respond("200 OK")], tls: tls) { server in
          let request = TransportRequest.loopback("localhost:\(server.port)", scheme: "https")
          let error = await #expect(throws: TransportError.self) {
            try await CollectedResponse(of: request, on: Self.trusting())
          }
          #expect(error?.reason == .tlsFailure)
          #expect(server.log.receivedBytes == 0)
        }
      }
    }

    @Test("trust roots that are not certificates are refused", arguments: ["", "-----BEGIN CERTIFICATE-----", "{}"])
    func badRoots(pem: String) {
      #expect(throws: TransportError.self) { try AsyncHTTPClientTransport.TrustRoots(pem: pem) }
    }
  #endif
}

import BitGoNetwork
import LoopbackServer
import Testing

@Suite("The SDK sends again what failed for a moment")
struct RetryTests {
  /// A client of a server, whose deadline no busy machine passes.
  private func client(_ server: ScriptedServer, on transport: TransportUnderTest) throws -> BitGoNetworkClient {
    try BitGoNetworkClient(
      .init(server: try Server(url: "http://\(server.authority)")), accessToken: SDKCall.token,
      options: ClientOptions().unhurried, transport: transport.make())
  }

  private static let operation = GetClientConnection(
    enterpriseID: SDKCall.enterprise, connectionID: SDKCall.connection)

  private static let success = ConnectionSample().response

  /// How an answer can fail for a moment.
  static let failures: [Script] = [
    [.close], [.send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"), .close],
    [.respond("503 Unavailable", fields: ["Retry-After: 0"])],
    [.respond("429 Too Many Requests", fields: ["Retry-After: 0", "Request-ID: r-1"], "<html>")],
    [.respond("502 Bad Gateway", "<html>")],
    // What the description calls transient, and the configuration therefore names.
    [.respond("500 Internal Server Error", fields: ["Content-Type: application/json"], #"{"error":"busy"}"#)],
  ]

  @Test("after a failure comes another attempt", arguments: TransportUnderTest.allCases, failures)
  func again(transport: TransportUnderTest, failure: Script) async throws {
    try await ScriptedServer.run(failure, [Self.success]) { server in
      let response = try await client(server, on: transport).send(Self.operation)
      #expect(response.attempts == 2)
      #expect(server.log.requests.count == 2)
      // URLSession writes fields in any order.
      #expect(Set(server.log.requests.map { [$0.line] + $0.fields.sorted() }).count == 1)
    }
  }

  @Test("a server that closes connections as they become idle loses no request", arguments: TransportUnderTest.allCases)
  func idleConnections(transport: TransportUnderTest) async throws {
    try await ScriptedServer.run([Self.success, .close]) { server in
      let client = try client(server, on: transport)
      for _ in 0..<100 { _ = try await client.send(Self.operation) }
      #expect(server.log.requests.count >= 100)
    }
  }
}

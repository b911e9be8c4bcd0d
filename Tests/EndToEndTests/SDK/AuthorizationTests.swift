import BitGoNetwork
import LoopbackServer
import Testing

@Suite("The SDK's client proves its identity by tokens that expire")
struct AuthorizationTests {
  /// Gives another token for each one that a server refuses.
  private struct Tokens: TokenProvider {
    func token(replacing refused: BearerToken?) async throws -> BearerToken {
      try BearerToken(refused == nil ? "first" : "second")
    }
  }

  @Test(
    "a token that the server refuses is replaced, and the request is sent again", arguments: TransportUnderTest.allCases
  )
  func refresh(transport: TransportUnderTest) async throws {
    let refusal: Script = [.respond("401 Unauthorized", fields: ["Content-Type: application/json"], "{}")]
    try await ScriptedServer.run(refusal, [ConnectionSample().response]) { server in
      let client = BitGoNetworkClient(
        .init(server: try Server(url: "http://\(server.authority)")), authorization: .provider(Tokens()),
        options: ClientOptions().unhurried, transport: transport.make())
      _ = try await client.getClientConnection(enterpriseID: SDKCall.enterprise, connectionID: SDKCall.connection)
      let fields = server.log.requests.map { $0.fields.filter { $0.lowercased().hasPrefix("authorization") } }
      #expect(
        fields.map { $0.map { $0.lowercased() } } == [
          ["authorization: bearer first"], ["authorization: bearer second"],
        ])
    }
  }
}

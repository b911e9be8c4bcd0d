import BitGoNetwork
import Foundation
import LoopbackServer
import Testing

@Suite("Nothing that is printed shows a secret")
struct SecrecyTests {
  /// Everything that Swift can make a text of.
  static func texts(of value: some Any) -> [String] {
    var dumped = ""
    dump(value, to: &dumped)
    let children = Mirror(reflecting: value).children.map { "\($0.label ?? "") \($0.value)" }
    return ["\(value)", String(reflecting: value), String(describing: value), dumped] + children
  }

  @Test("the token, in a client and in every error", arguments: TransportUnderTest.allCases)
  func token(transport: TransportUnderTest) async throws {
    let client = try BitGoNetworkClient(.test, accessToken: SDKCall.token, transport: transport.make())
    for text in Self.texts(of: client) { #expect(!text.contains(SDKCall.token)) }

    let echo = "\(SDKCall.token) {\"error\":1,\"\(SDKCall.token)\":1}"
    let answers: [[ScriptStep]] = [
      [.close], [.send("\(SDKCall.token)\r\n\r\n"), .close],
      [.respond("401 \(SDKCall.token)", fields: ["X-Echo: \(SDKCall.token)"], echo)],
      [.respond("503 No", fields: ["Content-Type: text/plain"], echo)],
      [.respond("200 OK", fields: ["Content-Type: application/json"], echo)],
    ]
    for answer in answers {
      try await ScriptedServer.run(answer) { server in
        let environment = BitGoNetworkClient.Environment(server: try Server(url: "http://\(server.authority)"))
        let client = try BitGoNetworkClient(
          environment, accessToken: SDKCall.token, options: ClientOptions().unhurried, transport: transport.make())
        let error = await #expect(throws: GetClientConnection.CallError.self) {
          try await client.getClientConnection(enterpriseID: "e", connectionID: SDKCall.connection)
        }
        let texts = error.map { Self.texts(of: $0) + [$0.localizedDescription] } ?? []
        for text in texts { #expect(!text.contains(SDKCall.token)) }
      }
    }
  }

  @Test("proof and nonce, in a connection and around it", arguments: TransportUnderTest.allCases)
  func sensitiveMembers(transport: TransportUnderTest) async throws {
    let connection = try await SDKCall(on: transport, answer: ConnectionSample().response).value
    #expect(connection.proof == ConnectionSample.secret)
    for value in [
      connection as Any, [connection], ConnectionResponse(connection: connection), Optional(connection) as Any,
    ] {
      for text in Self.texts(of: value) { #expect(!text.contains(ConnectionSample.secret)) }
    }
  }
}

import BitGoNetwork
import LoopbackServer
import Testing

@Suite("A call gives the connection that the server sent")
struct SuccessTests {
  @Test("every member, and the request as BitGo expects it", arguments: TransportUnderTest.allCases)
  func whole(transport: TransportUnderTest) async throws {
    let call = try await SDKCall(on: transport, answer: ConnectionSample().response)
    let secret = ConnectionSample.secret
    #expect(
      try call.value
        == Connection(
          id: "b2f1c9a4-6c1e-4d0a-9d57-3f1b8a7e2c10", name: "Trading desk",
          clientID: "0a7f4e6d-1d0b-4a53-8a0d-5f3d2c1b0a99", partnerID: "5d9c8b7a-6f5e-4d3c-8b2a-1f0e9d8c7b6a",
          networkAccountID: "11111111-2222-4333-8444-555555555555",
          createdAt: Date(timeIntervalSinceReferenceDate: 730_943_999.123),
          updatedAt: Date(timeIntervalSinceReferenceDate: 730_944_000.456), active: true, proof: secret, nonce: secret,
          partnersConnectionID: "p-1", partnersClientID: "c-1", initialized: true))
    #expect(call.requests.map(\.line) == ["GET \(SDKCall.path) HTTP/1.1"])
    #expect(call.requests.map { $0.values("Authorization") } == [["Bearer \(SDKCall.token)"]])
    #expect(call.requests.map { $0.values("Accept") } == [["application/json"]])
  }

  @Test("both nullable members null", arguments: TransportUnderTest.allCases)
  func nulls(transport: TransportUnderTest) async throws {
    let sample = ConnectionSample().with(["partnersConnectionId": "null", "partnersClientId": "null"])
    let connection = try await SDKCall(on: transport, answer: sample.response).value
    #expect(connection.partnersConnectionID == nil)
    #expect(connection.partnersClientID == nil)
  }

  @Test("members that the description does not know", arguments: TransportUnderTest.allCases)
  func unknownMembers(transport: TransportUnderTest) async throws {
    let sample = ConnectionSample().with(["region": #"{"code":["eu"]}"#, "weight": "1e400", "note": "null"])
    let known = try await SDKCall(on: transport, answer: ConnectionSample().response).value
    #expect(try await SDKCall(on: transport, answer: sample.response).value == known)
  }

  @Test("with status, fields and request id when they are asked for", arguments: TransportUnderTest.allCases)
  func response(transport: TransportUnderTest) async throws {
    try await ScriptedServer.run([ConnectionSample().response]) { server in
      let environment = BitGoNetworkClient.Environment(server: try Server(url: "http://\(server.authority)/prefix/"))
      let client = try BitGoNetworkClient(
        environment, accessToken: SDKCall.token, options: ClientOptions().unhurried, transport: transport.make())
      let response = try await client.send(
        GetClientConnection(enterpriseID: SDKCall.enterprise, connectionID: SDKCall.connection))
      #expect(response.status == 200)
      #expect(response.requestID == "r-1")
      #expect(server.log.requests.map(\.line) == ["GET /prefix\(SDKCall.path) HTTP/1.1"])
    }
  }
}

import BitGoNetwork
import LoopbackServer
import Testing

@Suite("A call that cannot be right is not sent")
struct InvalidRequestTests {
  @Test(
    "a connection id that would reach another route", arguments: TransportUnderTest.allCases,
    [
      "", ".", "..", "%2e%2e", "%2E.", "signing", "../../x", "a/b", "\(SDKCall.connection)/..",
      "\(SDKCall.connection)?x=1",
    ])
  func connectionID(transport: TransportUnderTest, id: String) async throws {
    let call = try await SDKCall(on: transport, connectionID: id, answer: ConnectionSample().response)
    guard case .invalidRequest(let issues) = call.error?.reason else {
      Issue.record("no invalid request: \(String(describing: call.error))")
      return
    }
    #expect(Set(issues.map { "\($0.part) \($0.pointer)" }) == ["path /connectionId"])
    #expect(call.requests == [])
  }

  @Test(
    "a malformed token, which the error does not show",
    arguments: ["\(SDKCall.token)\n", "\(SDKCall.token) x", "", "\(SDKCall.token)\r\nX: y"])
  func token(token: String) {
    let error = #expect(throws: ConfigurationError.self) {
      try BitGoNetworkClient(.test, accessToken: token, transport: TransportUnderTest.urlSession.make())
    }
    #expect(error?.reason == .invalidAccessToken)
    #expect(error.map { "\($0) \(String(reflecting: $0))".contains(SDKCall.token) } == false)
  }
}

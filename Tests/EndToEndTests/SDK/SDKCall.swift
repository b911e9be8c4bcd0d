import BitGoNetwork
import LoopbackServer
import Testing

/// One call of the SDK to a server that answers it from a script.
struct SDKCall {
  static let token = "v2xcanary0token"
  static let enterprise = "59cd72485007a239fb00282ed480da1f"
  static let connection = "B2F1C9A4-6c1e-4d0a-9d57-3f1b8a7e2c10"
  static let path = "/api/network/v1/enterprises/\(enterprise)/clients/connections/\(connection)"

  /// What the call gave.
  let result: Result<Connection, GetClientConnection.CallError>
  /// What the server received.
  let requests: [ReceivedRequest]

  /// Makes the call.
  init(
    on transport: TransportUnderTest, connectionID: String = connection, options: ClientOptions = ClientOptions(),
    answer script: ScriptStep...
  ) async throws {
    var result: Result<Connection, GetClientConnection.CallError>?
    var requests: [ReceivedRequest] = []
    var options = options.unhurried
    options.retries = .never
    try await ScriptedServer.run(script) { server in
      let environment = BitGoNetworkClient.Environment(server: try Server(url: "http://\(server.authority)"))
      let client = try BitGoNetworkClient(
        environment, accessToken: Self.token, options: options, transport: transport.make())
      do throws(GetClientConnection.CallError) {
        let response = try await client.getClientConnection(enterpriseID: Self.enterprise, connectionID: connectionID)
        result = .success(response.connection)
      } catch {
        result = .failure(error)
      }
      requests = server.log.requests
    }
    self.result = try #require(result)
    self.requests = requests
  }

  /// The connection; the test fails when there is none.
  var value: Connection { get throws { try result.get() } }

  /// The error; nil when the call succeeded.
  var error: GetClientConnection.CallError? {
    if case .failure(let error) = result { error } else { nil }
  }

  /// The issues of an invalid response, as pointer and keyword; nil when the call did something else.
  var responseIssues: [String]? {
    guard case .invalidResponse(let issues) = error?.reason else { return nil }
    return issues.map { "\($0.pointer) \($0.keyword)" }
  }
}

import APIRuntime
import APIRuntimeTesting
import BitGoNetwork
import BitGoNetworkTesting
import HTTPTypes
import Testing

@Suite("ScriptedTransport")
struct ScriptedTransportTests {
  private static let enterprise = "59cd72485007a239fb00282ed480da1f"
  private static let connection = "3f0c8f6e-52a8-4f43-9d0e-6a1b7c2d9e10"

  private static func client(
    _ transport: ScriptedTransport, clock: any Clock<Duration> = InstantClock()
  ) throws -> APIClient {
    APIClient(
      server: try Server(url: "https://api.example.com"), authorization: .bearer(try BearerToken("t")),
      transport: transport, clock: clock)
  }

  /// Calls the SDK's operation.
  private static func call(
    _ transport: ScriptedTransport, clock: any Clock<Duration> = InstantClock()
  ) async throws(GetClientConnection.CallError) -> Connection {
    guard let client = try? client(transport, clock: clock) else { preconditionFailure("the server's URL is valid") }
    return try await client.send(GetClientConnection(enterpriseID: enterprise, connectionID: connection)).value
      .connection
  }

  @Test("answers in order, and records what it was sent")
  func order() async throws {
    let transport = try ScriptedTransport(
      .status(500), .json(ConnectionResponse.fixture { $0.connection.name = "Desk" }))
    #expect(try await Self.call(transport).name == "Desk")
    #expect(transport.requests.map(\.attempt) == [1, 2])
    let request = try #require(transport.requests.first)
    #expect(request.operationID == "v1ClientConnectionGetRoute")
    #expect(request.method == .get)
    #expect(
      request.path == "/api/network/v1/enterprises/\(Self.enterprise)/clients/connections/\(Self.connection)")
    #expect(request.query == nil)
    #expect(request.headerFields[.authorization] == "Bearer t")
    #expect(!"\(request)".contains("Bearer"))
  }

  @Test("chooses an answer by the request")
  func choice() async throws {
    let transport = ScriptedTransport { request, number in
      .status(number == 1 ? 503 : 404, text: #"{"error":"\#(request.attempt)"}"#)
    }
    let error = await #expect(throws: GetClientConnection.CallError.self) { try await Self.call(transport) }
    guard case .documented(.notFound(let body))? = error?.reason else {
      Issue.record("no 404: \(String(describing: error))")
      return
    }
    #expect(body.value?.error == "2")
  }

  @Test(
    "gives faults of a network",
    arguments: [
      (ScriptedAnswer.failure(.tlsFailure), CallReason.transport(.tlsFailure)),
      (.status(200, text: "{}").truncated(after: 1), .transport(.truncatedBody)),
      (.failure(CancellationError()), .cancelled), (.hang, .timedOut),
      (.status(200, text: "{}").hanging(after: 1), .timedOut),
      (.status(200, text: "{}").after(.seconds(3600)), .timedOut),
    ])
  func faults(answer: ScriptedAnswer, reason: CallReason) async throws {
    let error = await #expect(throws: GetClientConnection.CallError.self) {
      try await Self.call(ScriptedTransport(answer, clock: ManualClock()))
    }
    #expect(error.map { CallReason($0.reason) } == reason)
  }

  /// What happened, without what it holds.
  enum CallReason: Equatable, Sendable {
    case transport(TransportError.Reason), timedOut, cancelled, other

    init(_ reason: GetClientConnection.CallError.Reason) {
      switch reason {
      case .transport(let error): self = .transport(error.reason)
      case .timedOut: self = .timedOut
      case .cancelled: self = .cancelled
      default: self = .other
      }
    }
  }

  @Test("takes the time that it is told, on its own clock")
  func delays() async throws {
    let clock = ManualClock()
    let answer = try ScriptedAnswer.json(ConnectionResponse.fixture()).after(.seconds(1)).chunked(
      by: 300, every: .seconds(1))
    let transport = ScriptedTransport(answer, clock: clock)
    // A clock of its own for the client, on which nothing happens: its deadline sleeps too.
    async let connection = Self.call(transport, clock: ManualClock())
    for _ in 0..<3 {
      await clock.waitForSleeper()
      clock.advance(by: .seconds(1))
    }
    #expect(try await connection == Connection.fixture())
    #expect(clock.now.offset == .seconds(3))
  }
}

import APIRuntime
import APIRuntimeTesting
import APITelemetry
import InMemoryLogging
import Logging
import Testing

@Suite("Log of calls")
struct CallLogTests {
  /// The lines of one call, with the level that each has and the metadata that is not the call's own.
  private func lines(
    _ transport: ScriptedTransport, operation: GetThing = GetThing(), authorization: Authorization? = nil
  ) async throws -> [InMemoryLogHandler.Entry] {
    let handler = InMemoryLogHandler()
    var logger = Logger(label: "test") { _ in handler }
    logger.logLevel = .trace
    try await Calls.call(operation, to: transport, by: CallLog(logger), authorization: authorization)
    return handler.entries
  }

  @Test("a success is told in three lines, none of which a default level of info shows")
  func success() async throws {
    let lines = try await lines(ScriptedTransport(Calls.success))
    #expect(
      lines.map { "\($0.level) \($0.message)" } == ["trace call began", "debug attempt ended", "debug call succeeded"])
    #expect(lines[0].metadata == Self.call)
    let attempt: Logger.Metadata = [
      "api.attempt": "1", "api.duration_ms": "0.0", "http.response.status_code": "200", "http.request.body.size": "0",
      "http.response.body.size": "13", "api.request_id": "r-1",
    ]
    #expect(lines[1].metadata == Self.call.merging(attempt) { $1 })
    let end: Logger.Metadata = ["api.attempts": "1", "api.duration_ms": "0.0", "http.response.status_code": "200"]
    #expect(lines[2].metadata == Self.call.merging(end) { $1 })
  }

  /// What every line about a call holds.
  private static let call: Logger.Metadata = [
    "api.operation": "getThing", "http.request.method": "GET", "url.template": "/v1/things/{id}",
    "server.address": "api.example.com", "server.port": "8443",
  ]

  @Test("a retry says after what, and how long the call waits")
  func retry() async throws {
    let lines = try await lines(ScriptedTransport(.failure(.connectionLost), .status(500), Calls.success))
    let retries = lines.filter { $0.message == "will retry" }
    #expect(retries.map(\.level) == [.info, .info])
    #expect(retries.map { $0.metadata["error.type"] } == ["connectionLost", "500"])
    #expect(retries.map { $0.metadata["api.retry.delay_ms"] } == ["25.0", "50.0"])
    #expect(lines.last?.metadata["api.attempts"] == "3")
  }

  @Test("a refused token is told without the token")
  func refusedToken() async throws {
    let lines = try await lines(
      ScriptedTransport(.status(401), Calls.success), authorization: .provider(TwoTokens()))
    #expect(
      lines.map(\.message) == ["call began", "attempt ended", "token refused", "attempt ended", "call succeeded"])
  }

  @Test(
    "the level of a failure says whose it is",
    arguments: [
      (Calls.notFound, Logger.Level.info, "404"), (.status(418), .info, "418"), (.status(500), .warning, "500"),
      (.status(200, text: "1"), .warning, "invalidResponse"), (.failure(.tlsFailure), .warning, "tlsFailure"),
      (.failure(CancellationError()), .info, "cancelled"),
    ])
  func failures(answer: ScriptedAnswer, level: Logger.Level, type: String) async throws {
    let last = try #require(await lines(ScriptedTransport(answer)).last)
    #expect(last.message == "call failed")
    #expect(last.level == level)
    #expect(last.metadata["error.type"] == .string(type))
  }

  @Test("a request that is not sent has no attempt")
  func invalidRequest() async throws {
    let lines = try await lines(ScriptedTransport(Calls.success), operation: GetThing(isValid: false))
    #expect(lines.map(\.message) == ["call began", "call failed"])
    #expect(lines[1].metadata["error.type"] == "invalidRequest")
    #expect(lines[1].metadata["api.attempts"] == "0")
  }

  @Test("no line holds a value of a request or a response")
  func secrecy() async throws {
    let answers: [ScriptedAnswer] = [Calls.success, Calls.notFound, .status(200, text: "{\"\(Canary.body)\":1}")]
    for answer in answers {
      let text = "\(try await lines(ScriptedTransport(answer)))"
      #expect(!text.contains(Canary.prefix))
    }
  }

  @Test("a request id that could break a line is left out")
  func hostileRequestID() async throws {
    let fields: HTTPFields = [HTTPField.Name("Request-ID") ?? .server: "a b"]
    let lines = try await lines(ScriptedTransport(.status(200, fields: fields, text: "\"\"")))
    #expect(lines[1].metadata["api.request_id"] == nil)
  }
}

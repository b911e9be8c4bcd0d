import APIRuntime
import APIRuntimeTesting
import JSONCoding
import Testing

@Suite("Observers of calls")
struct CallObserverTests {
  /// What observers are told of a call of the sample operation.
  private func events(
    _ transport: ScriptedTransport, authorization: Authorization = .none,
    operation: GetClientConnection = Samples.operation
  ) async throws -> [CallEvent] {
    let notebook = Notebook()
    var options = ClientOptions()
    options.observers = [notebook]
    // Asking for a token is a wait, during which a clock that takes no time would pass the deadline.
    let clock: any Clock<Duration> = if case .none = authorization { InstantClock() } else { ManualClock() }
    let client = try Samples.client(
      transport, authorization: authorization, options: options, clock: clock, jitter: { 0.5 })
    _ = try? await client.send(operation)
    return notebook.events
  }

  @Test("are told of every attempt and wait, and at last of the end")
  func retries() async throws {
    let transport = ScriptedTransport(.failure(.truncatedBody), .status(503), .success)
    let size = Samples.json.utf8.count
    #expect(
      try await events(transport) == [
        .attemptEnded(.init(number: 1, failure: .connectionLost, duration: .zero)),
        .willRetry(.init(attempt: 1, failure: .connectionLost, delay: .milliseconds(25))),
        .attemptEnded(.init(number: 2, status: 503, duration: .zero, responseBytes: 2)),
        .willRetry(.init(attempt: 2, status: 503, delay: .milliseconds(50))),
        .attemptEnded(.init(number: 3, status: 200, duration: .zero, responseBytes: size)),
        .ended(.init(status: 200, attempts: 3, duration: .milliseconds(75))),
      ])
  }

  @Test("see a failure that the description names with its status")
  func documented() async throws {
    #expect(
      try await events(ScriptedTransport(.status(404))).last
        == .ended(.init(status: 404, failure: .documented, attempts: 1, duration: .zero)))
  }

  @Test("see a call that is not sent as an end without attempts")
  func invalid() async throws {
    let operation = GetClientConnection(enterpriseID: "", connectionID: "")
    #expect(
      try await events(ScriptedTransport(.success), operation: operation) == [
        .ended(.init(failure: .invalidRequest, attempts: 0, duration: .zero))
      ])
  }

  @Test("see a token that the server refuses")
  func refusedToken() async throws {
    struct Tokens: TokenProvider {
      func token(replacing refused: BearerToken?) async throws -> BearerToken {
        try BearerToken(refused == nil ? "a" : "b")
      }
    }
    let events = try await events(ScriptedTransport(.status(401), .success), authorization: .provider(Tokens()))
    #expect(events.dropFirst().first == .tokenRefused)
    #expect(events.last == .ended(.init(status: 200, attempts: 2, duration: .zero)))
  }

  @Test("see a provider that fails as an attempt that was not sent")
  func noToken() async throws {
    struct NoTokens: TokenProvider {
      func token(replacing refused: BearerToken?) async throws -> BearerToken { throw CancellationError() }
    }
    #expect(
      try await events(ScriptedTransport(.success), authorization: .provider(NoTokens())) == [
        .attemptEnded(.init(number: 1, failure: .noAccessToken, wasSent: false, duration: .zero)),
        .ended(.init(failure: .noAccessToken, attempts: 0, duration: .zero)),
      ])
  }

  @Test("are told what is called and where, and add fields to each attempt")
  func fields() async throws {
    let notebook = Notebook()
    var options = ClientOptions()
    options.observers = [notebook]
    let transport = ScriptedTransport(.status(503), .success)
    let client = try Samples.client(
      transport, server: "https://[::1]:8443/v1", options: options, clock: InstantClock())
    _ = try await client.send(Samples.operation)

    let name = try #require(Notebook.field)
    #expect(transport.requests.map { $0.head.headerFields[name] } == ["1", "2"])
    let call = try #require(notebook.observed.first)
    #expect(call.operation == GetClientConnection.metadata)
    #expect(call.urlTemplate == "/v1" + GetClientConnection.metadata.path)
    #expect([call.server.scheme, call.server.host, "\(call.server.port)"] == ["https", "[::1]", "8443"])
  }

  @Test(
    "a server tells its host and port",
    arguments: [
      ("https://a.example", "a.example", 443), ("http://localhost", "localhost", 80),
      ("https://A.example:1/x", "a.example", 1), ("http://[::1]", "[::1]", 80),
    ])
  func server(url: String, host: String, port: Int) throws {
    let server = try Server(url: url)
    #expect(server.host == host)
    #expect(server.port == port)
  }

  @Test(
    "request ids that could break a line are not told", arguments: ["a b", "a\tb", String(repeating: "x", count: 129)])
  func hostileRequestID(id: String) async throws {
    let fields: HTTPFields = [.contentType: "application/json", HTTPField.Name("Request-ID") ?? .server: id]
    guard case .attemptEnded(let attempt) = try await events(ScriptedTransport(.status(404, fields: fields))).first
    else {
      Issue.record("no attempt")
      return
    }
    #expect(attempt.requestID == nil)
  }
}

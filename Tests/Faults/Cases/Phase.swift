import BitGoNetwork
import LoopbackServer

/// A moment of a call at which it is ended.
enum Phase: String, CaseIterable, Sendable {
  case queue, rate, token, connect, handshake, head, body, backOff

  /// What the server does after a request.
  var script: Script {
    switch self {
    case .body: [.send("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{")]
    case .backOff: [.respond("503 Unavailable")]
    default: []
    }
  }

  /// Whether a request must reach the server first.
  var needsRequest: Bool { self == .head || self == .body || self == .backOff }

  /// How many calls each of four lanes cancels.
  ///
  /// libcurl reads all trusted certificates anew for every connection with TLS, which takes a tenth of a second: there
  /// are fewer of those.
  func callsPerLane(on kind: TransportKind) -> Int {
    self == .handshake && kind.isLimited ? 3 : 50
  }

  /// How many calls each of two lanes lets expire.
  func expirationsPerLane(on kind: TransportKind) -> Int {
    self == .handshake && kind.isLimited ? 2 : 8
  }

  /// A client whose calls stay in this phase until they are ended.
  ///
  /// - Parameters:
  ///   - trial: What the calls go over.
  ///   - authority: The server that runs `script`.
  ///   - hole: An address where no connection is made.
  ///   - options: How the calls behave; their retries are replaced.
  ///   - witness: Middleware of the client.
  /// - Returns: The client.
  /// - Throws: `ConfigurationError` when an address is none.
  func client(_ trial: Trial, authority: String, hole: String, options: ClientOptions, witness: Witness) throws
    -> APIClient
  {
    var options = options
    options.retries = RetryPolicy()
    options.retries.maximumAttempts = self == .backOff ? 2 : 1
    options.retries.baseDelay = .seconds(10)
    let server = try Server(
      url: self == .connect ? "http://\(hole)" : self == .handshake ? "https://\(authority)" : "http://\(authority)")
    let token = try BearerToken(Trial.token)
    return APIClient(
      server: server, authorization: self == .token ? .provider(Never()) : .bearer(token), options: options,
      transport: trial.transport, middleware: [witness] + middleware(),
      // All of the limit of a back-off is waited for.
      jitter: { 1 })
  }

  private func middleware() -> [any Middleware] {
    switch self {
    case .queue: [Stuck(limit: ConcurrencyLimit(1))]
    case .rate: [Spent(limit: RateLimit(1, per: .seconds(3600)))]
    default: []
    }
  }
}

/// A provider that never has a token.
private struct Never: TokenProvider {
  func token(replacing refused: BearerToken?) async throws -> BearerToken {
    try await Task.sleep(for: .seconds(3600))
    throw CancellationError()
  }
}

/// A queue whose only place is taken for as long as somebody waits behind it.
private struct Stuck: Middleware {
  let limit: ConcurrencyLimit

  func send(
    _ request: TransportRequest, next: any HTTPTransport, receive: (TransportResponse) async throws -> Void
  ) async throws {
    let holder = Task { try await limit.send(request, next: Sleeper()) { _ in } }
    defer { holder.cancel() }
    try await Task.sleep(for: .milliseconds(1))
    try await limit.send(request, next: next, receive: receive)
  }
}

/// A rate that somebody has used up.
private struct Spent: Middleware {
  let limit: RateLimit

  func send(
    _ request: TransportRequest, next: any HTTPTransport, receive: (TransportResponse) async throws -> Void
  ) async throws {
    try? await limit.send(request, next: Nobody()) { _ in }
    try await limit.send(request, next: next, receive: receive)
  }
}

/// A transport that never answers.
private struct Sleeper: HTTPTransport {
  func send(_ request: TransportRequest, receive: (TransportResponse) async throws -> Void) async throws {
    try await Task.sleep(for: .seconds(3600))
  }
}

/// A transport that sends nothing.
private struct Nobody: HTTPTransport {
  func send(_ request: TransportRequest, receive: (TransportResponse) async throws -> Void) async throws {}
}

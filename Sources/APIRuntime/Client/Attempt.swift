/// What sending a request once gave.
struct Attempt: Sendable {
  /// The response, or why there is none.
  let outcome: ExchangeResult.Outcome
  /// The token of a provider that was sent; nil when none was.
  var token: BearerToken?
  /// Whether the request was handed to the transport.
  var wasSent = true

  /// Makes an attempt that gave `outcome`.
  init(_ outcome: ExchangeResult.Outcome) {
    self.outcome = outcome
  }

  /// Whether the server refused a token that its provider may replace.
  var isRefused: Bool {
    if token != nil, case .response(let response) = outcome { response.status == 401 } else { false }
  }
}

extension Attempt {
  /// Sends a request.
  ///
  /// - Parameters:
  ///   - exchange: What is sent, and how.
  ///   - number: 1 for the first attempt of a call.
  ///   - limit: The time that the attempt may take.
  ///   - refused: The attempt whose token the server has refused; nil while it has refused none.
  nonisolated(nonsending) init(of exchange: Exchange, number: Int, within limit: TimeLimit, after refused: Attempt?)
    async
  {
    do {
      var request = exchange.request(number, within: limit)
      // What most clients send is at hand, without a function that may wait.
      if case .fixed(let token) = exchange.credentials {
        request.head.headerFields.append(token.field())
      } else {
        token = try await exchange.authorize(&request.head, after: refused)
      }
      if let token, let refused, refused.token == token {
        self = refused
        wasSent = false
        return
      }
      let response = try await exchange.operation.streamsResponse ? exchange.open(request) : exchange.send(request)
      outcome = .response(exchange.redact(response, token, refused?.token))
    } catch {
      outcome = .failure(ExchangeFailure(error))
      if case .failure(.noAccessToken) = outcome { wasSent = false }
    }
  }
}

extension Exchange {
  /// The same response without what the server has put of the client's secrets, or of tokens that were sent, into it.
  fileprivate func redact(
    _ response: CollectedResponse, _ token: BearerToken?, _ refused: BearerToken?
  ) -> CollectedResponse {
    var redacted = response
    for secret in connection.secrets { redacted = redacted.redacting(secret) }
    if let token { redacted = redacted.redacting(token.secret) }
    if let refused { redacted = redacted.redacting(refused.secret) }
    return redacted
  }

  /// Adds credentials to a request.
  ///
  /// - Parameters:
  ///   - head: The request.
  ///   - refused: The attempt whose token the server has refused; nil while it has refused none.
  /// - Returns: The token of a provider that was added; nil when none was.
  /// - Throws: `ExchangeFailure` when a provider gave no token; `CancellationError`.
  fileprivate nonisolated(nonsending) func authorize(
    _ head: inout HTTPRequest, after refused: Attempt?
  ) async throws -> BearerToken? {
    guard case .all(let credentials) = credentials else {
      return try await credentials.authorize(&head, after: refused)
    }
    var token: BearerToken?
    for part in credentials { token = try await part.authorize(&head, after: refused) ?? token }
    return token
  }

  /// The request of one attempt, without credentials.
  fileprivate func request(_ number: Int, within limit: TimeLimit) -> TransportRequest {
    let streams = operation.streamsResponse
    let time = connection.timer.time
    var request = TransportRequest(
      head: head, body: body, connectTimeout: options.connectTimeout,
      deadline: time.continuousInstant(streams ? time.instant(after: TimeSource.longest) : deadline),
      maximumBodyBytes: streams ? options.maximumStreamBytes : options.maximumBodyBytes)
    request.maximumHeaderFields = options.maximumHeaderFields
    request.maximumHeaderBytes = options.maximumHeaderBytes
    request.attempt = number
    observations?.addFields(to: &request.head.headerFields, ofAttempt: number)
    request.attemptContext = AttemptContext(
      operation: operation, server: server, limit: limit,
      transportTimeout: min(options.attemptTimeout, TimeSource.longest))
    return request
  }

  /// Sends a request, and collects its response while the connection is held.
  fileprivate nonisolated(nonsending) func send(_ request: TransportRequest) async throws -> CollectedResponse {
    var received: CollectedResponse?
    if let guardAlone = connection.guardAlone {
      // The same as below, without a step in between that costs a switch of executors both ways.
      var request = request
      try guardAlone.admit(&request)
      defer { guardAlone.dismiss(request) }
      try await guardAlone.next.send(request) { received = try await collect($0) }
    } else {
      try await connection.transport.send(request) { received = try await collect($0) }
    }
    guard let received else {
      throw TransportError(.other, message: "the transport ended without a response")
    }
    return received
  }

  /// Sends a request, and collects its response unless it is a success: that is read while it arrives.
  fileprivate nonisolated(nonsending) func open(_ request: TransportRequest) async throws -> CollectedResponse {
    let held = HeldResponse()
    let response = try await held.open(request, over: connection.transport)
    let status = response.head.status.code
    let stream = StreamedBody(response.body, heldBy: held, timer: connection.timer, options: options)
    guard (200...299).contains(status) else {
      return try await collect(TransportResponse(head: response.head, body: ByteStream(stream)))
    }
    return CollectedResponse(head: response.head, status: status, stream: stream)
  }

  /// Reads the body: whole for a success, as much as is kept of any other.
  nonisolated(nonsending) func collect(_ response: TransportResponse) async throws -> CollectedResponse {
    let status = response.head.status.code
    let isSuccess = (200...299).contains(status)
    let limit = isSuccess ? options.maximumBodyBytes : options.maximumErrorBodyBytes
    let (body, isTruncated) = try await response.body.prefix(upTo: limit)
    if isSuccess && isTruncated { throw TransportError(.bodyTooLarge(limit: limit)) }
    return CollectedResponse(head: response.head, status: status, body: body, isTruncated: isTruncated)
  }
}

extension Credentials {
  /// Adds one credential to a request; gives the token of a provider that was added.
  fileprivate nonisolated(nonsending) func authorize(
    _ head: inout HTTPRequest, after refused: Attempt?
  ) async throws -> BearerToken? {
    switch self {
    case .none, .schemes, .all: return nil
    case .fixed(let token): head.headerFields.append(token.field())
    case .basic(let credentials): credentials.authorize(&head)
    case .key(let key): key.authorize(&head)
    case .provided(let tokens):
      let token = try await tokens.token(replacing: refused?.token)
      head.headerFields.append(token.field())
      return token
    }
    return nil
  }
}

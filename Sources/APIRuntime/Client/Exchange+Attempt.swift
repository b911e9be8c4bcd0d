extension Exchange {
  /// Sends the request once, and ends its time.
  ///
  /// - Parameters:
  ///   - number: 1 for the first attempt of a call.
  ///   - limit: The time that the attempt may take.
  ///   - refused: The attempt whose token the server has refused; nil while it has refused none.
  /// - Returns: What it gave; nil when its time had passed by then.
  nonisolated(nonsending) func attempt(
    _ number: Int, within limit: TimeLimit, after refused: Attempt?
  ) async -> Attempt? {
    let attempt = await attemptUntimed(number, within: limit, after: refused)
    return limit.end() ? attempt : nil
  }

  @inline(__always)
  private nonisolated(nonsending) func attemptUntimed(
    _ number: Int, within limit: TimeLimit, after refused: Attempt?
  ) async -> Attempt {
    var token: BearerToken?
    do {
      var request = request(number, within: limit)
      // What most clients send is at hand, without a function that may wait.
      if let present = credentials.presentToken(otherThan: refused?.token) {
        request.head.headerFields.append(present.field())
        if case .provided = credentials { token = present }
      } else {
        token = try await authorize(&request.head, after: refused)
      }
      if let token, let refused, refused.token == token {
        return Attempt(refused.outcome, token: token, wasSent: false)
      }
      let response = try await operation.streamsResponse ? open(request) : send(&request)
      return Attempt(.response(redact(response, token, refused?.token)), token: token)
    } catch {
      let failure = ExchangeFailure(error)
      if case .noAccessToken = failure { return Attempt(.failure(failure), wasSent: false) }
      return Attempt(.failure(failure), token: token)
    }
  }

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
  fileprivate nonisolated(nonsending) func send(_ request: inout TransportRequest) async throws -> CollectedResponse {
    var received: CollectedResponse?
    if let guardAlone = connection.guardAlone {
      // The same as below, without a step in between that costs a switch of executors both ways.
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
    // A body that is at hand, without a function that may wait.
    if let whole = response.body.whole, whole.count <= limit {
      return CollectedResponse(head: response.head, status: status, body: whole)
    }
    let (body, isTruncated) = try await response.body.prefix(upTo: limit)
    if isSuccess && isTruncated { throw TransportError(.bodyTooLarge(limit: limit)) }
    return CollectedResponse(head: response.head, status: status, body: body, isTruncated: isTruncated)
  }
}

/// One call of an operation: makes the request, sends it, and reads the response.
struct OperationCall<Operation: APIOperation>: Sendable {
  /// What a failed call throws.
  typealias CallError = OperationError<Operation.Failure>

  /// How the call behaves.
  let options: ClientOptions

  /// Checks an operation and makes its request.
  ///
  /// - Throws: `.invalidRequest` with every issue.
  func makeRequest(
    _ operation: Operation, server: Server, authorization: Authorization
  ) throws(CallError) -> (head: HTTPRequest, body: RequestBody?) {
    var validator = Validator(maximum: options.maximumIssues)
    operation.validate(&validator)
    var request = OperationRequest()
    operation.encode(to: &request)
    var fields = request.headerFields
    let issues = validator.issues + request.issues + options.headerFields.add(to: &fields)
    guard issues.isEmpty else { throw error(.invalidRequest(issues)) }
    var head = HTTPRequest(
      method: Operation.metadata.method, scheme: server.scheme, authority: server.authority,
      path: server.pathPrefix + request.target, headerFields: fields)
    authorization.authorize(&head)
    return (head, request.body.map { RequestBody($0) })
  }

  /// Sends a request, and reads its response while the connection is held.
  func perform(
    _ head: HTTPRequest, _ body: RequestBody?, through transport: any HTTPTransport,
    before deadline: ContinuousClock.Instant
  ) async -> Result<Response<Operation.Output>, CallError> {
    let request = TransportRequest(
      head: head, body: body, connectTimeout: options.connectTimeout, deadline: deadline,
      maximumBodyBytes: options.maximumBodyBytes)
    do {
      var received: OperationResponse?
      try await transport.send(request) { received = try await collect($0) }
      guard let received else {
        throw TransportError(.other, message: "the transport ended without a response")
      }
      return decode(received)
    } catch {
      return .failure(self.error(reason(for: error)))
    }
  }

  /// Makes an error of this call.
  func error(_ reason: CallError.Reason, response: OperationResponse? = nil) -> CallError {
    CallError(reason, operation: Operation.metadata, response: response?.excerpt)
  }

  /// Reads the body: whole for a success, as much as is kept of any other.
  private func collect(_ response: TransportResponse) async throws -> OperationResponse {
    let isSuccess = response.head.status.kind == .successful
    let limit = isSuccess ? options.maximumBodyBytes : options.maximumErrorBodyBytes
    let (body, isTruncated) = try await response.body.prefix(upTo: limit)
    if isSuccess && isTruncated { throw TransportError(.bodyTooLarge(limit: limit)) }
    return OperationResponse(head: response.head, body: body, isTruncated: isTruncated, options: options)
  }

  private func decode(_ response: OperationResponse) -> Result<Response<Operation.Output>, CallError> {
    do throws(ResponseError) {
      switch try Operation.decode(response) {
      case .success(let value): return .success(Response(value: value, head: response.head))
      case .failure(let failure): return .failure(error(.documented(failure), response: response))
      case .undocumented: return .failure(error(.undocumented, response: response))
      }
    } catch {
      return .failure(self.error(CallError.Reason(error.reason), response: response))
    }
  }

  private func reason(for error: any Error) -> CallError.Reason {
    switch error {
    case is CancellationError: .cancelled
    case let error as TransportError: CallError.Reason(error)
    // Foreign errors may print what they were given, tokens included: only their type is told.
    default: .transport(TransportError(.other, message: "\(type(of: error))"))
    }
  }
}

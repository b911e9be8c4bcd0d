extension APIClient {
  /// Calls an operation.
  ///
  /// The request is checked before anything is sent. The deadline covers everything until the response is decoded; when
  /// it passes, and when the task is cancelled, the exchange is ended.
  ///
  /// - Parameters:
  ///   - operation: The call with its parameters.
  ///   - options: How this call behaves; nil for the options of the client.
  /// - Returns: The decoded response with its status and fields.
  /// - Throws: `OperationError` for every failure, the documented ones included.
  public func send<Operation: APIOperation>(
    _ operation: Operation, options: ClientOptions? = nil
  ) async throws(OperationError<Operation.Failure>) -> Response<Operation.Output> {
    typealias Call = OperationCall<Operation>
    let metadata = Operation.metadata
    let options = options ?? self.options
    let server = options.server ?? metadata.server(of: self.server)
    let observations =
      options.observers.isEmpty
      ? nil
      : CallObservations(of: metadata, at: server, by: options.observers, on: connection.timer.time)
    var issues: [ValidationIssue] = []
    var (head, body) = Call.makeRequest(operation, server: server, options: options, reporting: &issues)
    guard issues.isEmpty else { throw Call.error(.invalidRequest(issues), watchedBy: observations) }
    guard !Task.isCancelled else { throw Call.error(.cancelled, watchedBy: observations) }
    guard options.link.map({ head.follow($0, at: server) }) ?? true else {
      let error = TransportError(.invalidRequest, message: "the next page is somewhere else")
      throw Call.error(.transport(error), watchedBy: observations)
    }
    guard let credentials = connection.credentials.satisfying(metadata.security) else {
      throw Call.error(.missingCredential(metadata.security ?? []), watchedBy: observations)
    }
    let exchange = Exchange(
      of: metadata, head: head, body: body, credentials: credentials, server: server, options: options,
      over: connection, watchedBy: observations)
    var result = await exchange.run()
    if metadata.streamsResponse { result = await Call.collectUnlessStreamed(result, of: exchange) }
    let response = try Call.read(result, of: exchange)
    guard exchange.isInTime else {
      throw Call.error(.timedOut, attempts: result.attempts, watchedBy: observations)
    }
    observations?.end(status: response.status, attempts: response.attempts)
    return response
  }
}

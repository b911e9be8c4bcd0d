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
    let options = options ?? self.options
    let server = options.server ?? Operation.metadata.server(of: self.server)
    let observations =
      options.observers.isEmpty
      ? nil
      : CallObservations(of: Operation.metadata, at: server, by: options.observers, on: connection.timer.time)
    do throws(OperationError<Operation.Failure>) {
      var issues: [ValidationIssue] = []
      let (head, body) = Call.makeRequest(operation, server: server, options: options, reporting: &issues)
      guard issues.isEmpty else { throw Call.error(.invalidRequest(issues)) }
      guard !Task.isCancelled else { throw Call.error(.cancelled) }
      let security = Operation.metadata.security
      guard let credentials = connection.credentials.satisfying(security) else {
        throw Call.error(.missingCredential(security ?? []))
      }
      let exchange = Exchange(
        of: Operation.metadata, head: head, body: body, credentials: credentials, server: server, options: options,
        over: connection, watchedBy: observations)
      var result = await exchange.run()
      if Operation.metadata.streamsResponse { result = await Call.collectUnlessStreamed(result, of: exchange) }
      let response = try Call.read(result, of: exchange)
      guard exchange.isInTime else { throw Call.error(.timedOut, attempts: result.attempts) }
      observations?.end(status: response.status, attempts: response.attempts)
      return response
    } catch {
      observations?.end(error)
      throw error
    }
  }
}

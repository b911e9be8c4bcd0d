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
    let call = OperationCall<Operation>(options: options ?? self.options)
    let (head, body) = try call.makeRequest(operation, server: server, authorization: authorization)
    guard !Task.isCancelled else { throw call.error(.cancelled) }
    let deadline = Deadline(call.options.deadline, on: clock)
    let result = await deadline.run { [transport] in
      await call.perform(head, body, through: transport, before: deadline.instant)
    }
    guard let result else { throw call.error(Task.isCancelled ? .cancelled : .timedOut) }
    return try result.get()
  }
}

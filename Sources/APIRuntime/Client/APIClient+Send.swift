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
    let options = if let options { SharedOptions(options) } else { sharedOptions }
    let exchange = try Call.makeExchange(operation, options: options, over: connection)
    var result = await exchange.run()
    if exchange.operation.streamsResponse { result = await Call.collectUnlessStreamed(result, of: exchange) }
    return try Call.read(result, of: exchange)
  }
}

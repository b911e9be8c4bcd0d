/// What a call does with the types of its operation: makes the request, and reads the response.
enum OperationCall<Operation: APIOperation> {
  /// What a failed call throws.
  typealias CallError = OperationError<Operation.Failure>

  /// Checks an operation and makes its request, without credentials.
  ///
  /// - Parameters:
  ///   - operation: The call with its parameters.
  ///   - server: Where the request goes.
  ///   - options: How the call behaves.
  ///   - issues: Takes every issue; the request cannot be sent when there is one.
  /// - Returns: The head and the body of the request.
  static func makeRequest(
    _ operation: Operation, server: Server, options: ClientOptions, reporting issues: inout [ValidationIssue]
  ) -> (head: HTTPRequest, body: RequestBody?) {
    var validator = Validator(maximum: options.maximumIssues, isRequest: true)
    operation.validate(&validator)
    var request = OperationRequest(server: server)
    operation.encode(to: &request)
    issues = validator.issues + request.issues + options.headerFields.add(to: &request.headerFields)
    let head = HTTPRequest(
      method: Operation.metadata.method, scheme: server.scheme, authority: server.authority,
      path: request.target, headerFields: request.headerFields)
    return (head, request.body)
  }

  /// Reads what an exchange gave.
  ///
  /// - Throws: `OperationError` for all but a success.
  static func read(
    _ result: ExchangeResult, of exchange: Exchange
  ) throws(CallError) -> Response<Operation.Output> {
    let response: OperationResponse
    switch result.outcome {
    case .response(let collected): response = exchange.response(collected)
    case .failure(let failure):
      throw error(CallError.Reason(failure), attempts: result.attempts, watchedBy: exchange.observations)
    }
    let reason: CallError.Reason
    do throws(ResponseError) {
      switch try Operation.decode(response) {
      case .success(let value): return Response(value: value, response, attempts: result.attempts)
      case .failure(let failure): reason = .documented(failure)
      case .undocumented: reason = .undocumented
      }
    } catch {
      reason = CallError.Reason(error.reason)
    }
    throw error(
      reason, response: response.excerpt, attempts: result.attempts, watchedBy: exchange.observations)
  }

  /// Collects the body of a response that is no stream after all, such as one of another media type.
  static func collectUnlessStreamed(_ result: ExchangeResult, of exchange: Exchange) async -> ExchangeResult {
    guard case .response(let response) = result.outcome, response.stream != nil else { return result }
    do throws(ResponseError) {
      _ = try Operation.decode(exchange.response(response))
      return result
    } catch {
      guard error.reason == .bodyNotCollected else { return result }
    }
    return ExchangeResult(outcome: await exchange.collect(response), attempts: result.attempts)
  }

  /// Makes the error with which this call ends, and tells who watches it.
  static func error(
    _ reason: CallError.Reason, response: ReceivedResponse? = nil, attempts: Int = 0,
    watchedBy observations: CallObservations?
  ) -> CallError {
    let error = CallError(reason, operation: Operation.metadata, response: response, attempts: attempts)
    observations?.end(error)
    return error
  }
}

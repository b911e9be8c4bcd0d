/// What a call does with the types of its operation: makes the request, and reads the response.
enum OperationCall<Operation: APIOperation> {
  /// What a failed call throws.
  typealias CallError = OperationError<Operation.Failure>

  /// Checks an operation, and makes what sends its request; the time of the call begins.
  ///
  /// - Parameters:
  ///   - operation: The call with its parameters.
  ///   - options: How the call behaves.
  ///   - connection: What sends the request.
  /// - Returns: What is run next.
  /// - Throws: `OperationError` when the request cannot be sent.
  static func makeExchange(
    _ operation: Operation, options: SharedOptions, over connection: ClientConnection
  ) throws(CallError) -> Exchange {
    let metadata = Operation.metadata
    let server = options.values.server ?? metadata.server(of: connection.server)
    let observers = options.values.observers
    let observations =
      observers.isEmpty
      ? nil : CallObservations(of: metadata, at: server, by: observers, on: connection.timer.time)
    var issues: [ValidationIssue] = []
    var (head, body) = makeRequest(operation, server: server, options: options.values, reporting: &issues)
    guard issues.isEmpty else { throw error(.invalidRequest(issues), watchedBy: observations) }
    guard !Task.isCancelled else { throw error(.cancelled, watchedBy: observations) }
    guard options.values.link.map({ head.follow($0, at: server) }) ?? true else {
      let reason = TransportError(.invalidRequest, message: "the next page is somewhere else")
      throw error(.transport(reason), watchedBy: observations)
    }
    guard let credentials = connection.credentials.satisfying(metadata.security) else {
      throw error(.missingCredential(metadata.security ?? []), watchedBy: observations)
    }
    return Exchange(
      of: metadata, head: head, body: body, credentials: credentials, server: server, options: options,
      over: connection, watchedBy: observations)
  }

  /// Checks an operation and makes its request, without credentials.
  ///
  /// - Parameters:
  ///   - operation: The call with its parameters.
  ///   - server: Where the request goes.
  ///   - options: How the call behaves.
  ///   - issues: Takes every issue; the request cannot be sent when there is one.
  /// - Returns: The head and the body of the request.
  private static func makeRequest(
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

  /// Reads what an exchange gave, which ends the call.
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
    let outcome: OperationOutcome<Operation.Output, Operation.Failure>
    do throws(ResponseError) {
      outcome = try Operation.decode(response)
    } catch {
      throw self.error(
        CallError.Reason(error.reason), response: response.excerpt, attempts: result.attempts,
        watchedBy: exchange.observations)
    }
    switch consume outcome {
    case .success(let value):
      guard exchange.isInTime else {
        throw error(.timedOut, attempts: result.attempts, watchedBy: exchange.observations)
      }
      exchange.observations?.end(status: response.status, attempts: result.attempts)
      return Response(value: value, response, attempts: result.attempts)
    case .failure(let failure):
      throw error(
        .documented(failure), response: response.excerpt, attempts: result.attempts, watchedBy: exchange.observations)
    case .undocumented:
      throw error(
        .undocumented, response: response.excerpt, attempts: result.attempts, watchedBy: exchange.observations)
    }
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
  ///
  /// The reason is made only here, because a call that succeeds would pay for making room for one.
  @inline(never)
  private static func error(
    _ reason: @autoclosure () -> CallError.Reason, response: ReceivedResponse? = nil, attempts: Int = 0,
    watchedBy observations: CallObservations?
  ) -> CallError {
    let error = CallError(reason(), operation: Operation.metadata, response: response, attempts: attempts)
    observations?.end(error)
    return error
  }
}

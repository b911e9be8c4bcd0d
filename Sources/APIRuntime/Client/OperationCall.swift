/// What a call does with the types of its operation: makes the request, and reads the response.
enum OperationCall<Operation: APIOperation> {
  /// What a failed call throws.
  typealias CallError = OperationError<Operation.Failure>

  /// Checks an operation and makes the head of its request, without credentials.
  ///
  /// - Throws: `.invalidRequest` with every issue.
  static func makeHead(
    _ operation: Operation, server: Server, adding fields: HeaderFields
  ) throws(CallError) -> HTTPRequest {
    var validator = Validator()
    operation.validate(&validator)
    var request = OperationRequest(server: server)
    operation.encode(to: &request)
    let issues = validator.issues + request.issues + fields.add(to: &request.headerFields)
    guard issues.isEmpty else { throw error(.invalidRequest(issues)) }
    return HTTPRequest(
      method: Operation.metadata.method, scheme: server.scheme, authority: server.authority,
      path: request.path, headerFields: request.headerFields)
  }

  /// Reads what an exchange gave.
  ///
  /// - Throws: `OperationError` for all but a success.
  static func read(
    _ result: ExchangeResult, of exchange: Exchange
  ) throws(CallError) -> Response<Operation.Output> {
    switch result.outcome {
    case .response(let response):
      try decode(OperationResponse(response, options: exchange.options), attempts: result.attempts)
    case .failure(let failure):
      throw error(CallError.Reason(failure), attempts: result.attempts)
    }
  }

  /// Makes an error of this call.
  static func error(
    _ reason: CallError.Reason, response: ReceivedResponse? = nil, attempts: Int = 0
  ) -> CallError {
    CallError(reason, operation: Operation.metadata, response: response, attempts: attempts)
  }

  private static func decode(
    _ response: borrowing OperationResponse, attempts: Int
  ) throws(CallError) -> Response<Operation.Output> {
    let outcome: OperationOutcome<Operation.Output, Operation.Failure>
    do throws(ResponseError) {
      outcome = try Operation.decode(response)
    } catch {
      throw self.error(CallError.Reason(error.reason), response: response.excerpt, attempts: attempts)
    }
    switch consume outcome {
    case .success(let value): return Response(value: value, head: response.head, attempts: attempts)
    case .failure(let failure): throw error(.documented(failure), response: response.excerpt, attempts: attempts)
    case .undocumented: throw error(.undocumented, response: response.excerpt, attempts: attempts)
    }
  }
}

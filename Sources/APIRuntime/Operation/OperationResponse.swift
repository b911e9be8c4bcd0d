@_spi(Generated) public import JSONCoding

/// A response with its whole body, while an operation reads it.
public struct OperationResponse: Sendable {
  /// The response.
  private let collected: CollectedResponse
  /// How the body is read, by reference.
  private let sharedOptions: SharedOptions
  /// The body as it arrives; nil when it was collected.
  let stream: EventSource?

  /// Makes a response that is about to be read.
  init(_ collected: CollectedResponse, options: SharedOptions, stream: EventSource? = nil) {
    self.collected = collected
    self.sharedOptions = options
    self.stream = stream
  }

  /// The HTTP status, such as 200.
  public var status: Int { collected.status }
  /// The status and the fields.
  var head: HTTPResponse { collected.head }
  /// The body as far as it is kept.
  var body: [UInt8] { collected.body }
  /// Whether the body went on after `body`.
  var isTruncated: Bool { collected.isTruncated }
  /// How the body is read.
  var options: ClientOptions { sharedOptions.values }

  /// The value of the field `Content-Type`; nil when there is none.
  var contentType: String? { head.headerFields.first { $0.name == .contentType }?.value }

  /// The response as an error shows it.
  var excerpt: ReceivedResponse {
    let limit = max(options.maximumErrorBodyBytes, 0)
    return ReceivedResponse(
      status: status, headerFields: head.headerFields, body: Array(body.prefix(limit)),
      isTruncated: isTruncated || body.count > limit)
  }
}

@_spi(Generated)
extension OperationResponse {
  /// Decodes the body of a success that is a model.
  ///
  /// - Throws: `ResponseError` when the body is not JSON, or breaks the description in a way that the policy refuses.
  public func json<Model: JSONModel>(_ type: Model.Type = Model.self) throws(ResponseError) -> Model {
    try checkContentType()
    var model = Model(placeholder: JSONPlaceholder())
    do throws(ValidationError) {
      try text.fill(&model)
    } catch {
      throw ResponseError(.invalid(error.issues))
    }
    return model
  }

  /// Decodes the body of a success that is a list, a map or a plain value.
  ///
  /// - Throws: `ResponseError` when the body is not JSON, or breaks the description in a way that the policy refuses.
  public func json<Value: JSONConvertible>(_ type: Value.Type = Value.self) throws(ResponseError) -> Value {
    try value { $0.decode(type, failure: &$1) }
  }

  /// Decodes the body of a success that is a list, a map or a plain value, and checks it.
  ///
  /// - Throws: `ResponseError` when the body is not JSON, or breaks the description in a way that the policy refuses.
  public func json<Value: JSONConvertible & Constrainable>(
    _ constraint: some Constraint, as type: Value.Type = Value.self
  ) throws(ResponseError) -> Value {
    try value { $0.decode(type, constraint, failure: &$1) }
  }

  /// Decodes the body of a success, and checks its JSON.
  ///
  /// - Throws: `ResponseError` when the body is not JSON, or breaks the description in a way that the policy refuses.
  public func json<Value: JSONConvertible>(
    _ schema: JSONSchema, as type: Value.Type = Value.self
  ) throws(ResponseError) -> Value {
    try value { $0.decode(type, schema, failure: &$1) }
  }

  private func value<Value>(
    _ decode: (JSONText, inout ValidationError?) -> Value?
  ) throws(ResponseError) -> Value {
    try checkContentType()
    var failure: ValidationError?
    guard let value = decode(text, &failure) else { throw ResponseError(.invalid(failure?.issues ?? [])) }
    return value
  }

  private func checkContentType() throws(ResponseError) {
    guard let contentType, MediaType.isJSON(contentType) else {
      throw ResponseError(.unexpectedContentType(contentType))
    }
    try checkCollected()
  }

  /// Decodes the body of a documented failure as far as it fits.
  public func errorBody<Value: JSONConvertible & Hashable & Sendable>(
    _ type: Value.Type = Value.self
  ) -> ErrorBody<Value> {
    errorBody { $0.decode(type, failure: &$1) }
  }

  /// Decodes the body of a documented failure as far as it fits, and checks it.
  public func errorBody<Value: JSONConvertible & Constrainable & Hashable & Sendable>(
    _ constraint: some Constraint, as type: Value.Type = Value.self
  ) -> ErrorBody<Value> {
    errorBody { $0.decode(type, constraint, failure: &$1) }
  }

  /// Decodes the body of a documented failure as far as it fits, and checks its JSON.
  public func errorBody<Value: JSONConvertible & Hashable & Sendable>(
    _ schema: JSONSchema, as type: Value.Type = Value.self
  ) -> ErrorBody<Value> {
    errorBody { $0.decode(type, schema, failure: &$1) }
  }

  private func errorBody<Value>(_ decode: (JSONText, inout ValidationError?) -> Value?) -> ErrorBody<Value> {
    if let unreadable {
      return ErrorBody(value: nil, issues: [unreadable], bytes: body, contentType: contentType)
    }
    var failure: ValidationError?
    let value = decode(text, &failure)
    return ErrorBody(value: value, issues: failure?.issues ?? [], bytes: body, contentType: contentType)
  }

  /// Why the body of a failure is not even tried as JSON; nil when it is.
  private var unreadable: ValidationIssue? {
    if isTruncated {
      return ValidationIssue(at: [.body], keyword: "truncated", limit: .number(JSONNumber(body.count)))
    }
    guard let contentType, !MediaType.isJSON(contentType) else { return nil }
    return ValidationIssue(
      at: [.body], keyword: "contentType", measure: .string(MediaType.withoutParameters(contentType)))
  }

  /// The body as JSON.
  private var text: JSONText {
    JSONText(
      bytes: body, part: .body, maximumDepth: options.maximumJSONDepth, maximumIssues: options.maximumIssues,
      policy: options.responseValidation)
  }
}

extension OperationResponse {
  /// Checks that the body is at hand.
  ///
  /// - Throws: `ResponseError` with `.bodyNotCollected`: then the client collects the body, and decodes once more.
  func checkCollected() throws(ResponseError) {
    if stream != nil { throw ResponseError(.bodyNotCollected) }
  }
}

@_spi(Generated) public import JSONCoding

/// A response with its whole body, while an operation reads it.
public struct OperationResponse: Sendable {
  /// The status and the fields.
  let head: HTTPResponse
  /// The body as far as it is kept.
  let body: [UInt8]
  /// Whether the body went on after `body`.
  let isTruncated: Bool
  /// How the body is read.
  let options: ClientOptions

  /// The HTTP status, such as 200.
  public var status: Int { head.status.code }

  /// The value of the field `Content-Type`; nil when there is none.
  var contentType: String? { head.headerFields[.contentType] }

  /// The response as an error shows it.
  var excerpt: ReceivedResponse {
    let limit = options.maximumErrorBodyBytes
    return ReceivedResponse(
      status: status, headerFields: head.headerFields, body: Array(body.prefix(limit)),
      isTruncated: isTruncated || body.count > limit)
  }
}

@_spi(Generated)
extension OperationResponse {
  /// Decodes the body of a success.
  ///
  /// - Throws: `ResponseError` when the body is not JSON, or breaks the description in a way that the policy refuses.
  public func json<Value: JSONConvertible>(_ type: Value.Type = Value.self) throws(ResponseError) -> Value {
    guard contentType.flatMap(MediaType.init)?.isJSON == true else {
      throw ResponseError(.unexpectedContentType(contentType))
    }
    let decoded = decode(type)
    guard let value = decoded.value else { throw ResponseError(.invalid(decoded.issues)) }
    return value
  }

  /// Decodes the body of a documented failure as far as it fits.
  public func errorBody<Value: JSONConvertible & Hashable & Sendable>(
    _ type: Value.Type = Value.self
  ) -> ErrorBody<Value> {
    let decoded = decodeErrorBody(type)
    return ErrorBody(value: decoded.value, issues: decoded.issues, bytes: body, contentType: contentType)
  }

  private func decodeErrorBody<Value: JSONConvertible>(_ type: Value.Type) -> DecodedJSON<Value> {
    if isTruncated { return .refused("truncated", limit: .number(JSONNumber(body.count))) }
    if let contentType, MediaType(contentType)?.isJSON != true {
      return .refused("contentType", measure: .string(contentType))
    }
    return decode(type)
  }

  private func decode<Value: JSONConvertible>(_ type: Value.Type) -> DecodedJSON<Value> {
    let decoded = DecodedJSON<Value>(
      body, part: .body, maximumDepth: options.maximumJSONDepth,
      checksAssertions: options.responseValidation.checksAssertions)
    return decoded.judged(by: options.responseValidation)
  }
}

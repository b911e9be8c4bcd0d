/// A successful response with all that came with it.
public struct Response<Output: Sendable>: Sendable {
  /// The decoded body.
  public let value: Output
  /// The HTTP status, such as 200.
  public let status: Int
  /// The fields of the response.
  public let headerFields: HTTPFields
  /// How often the request was sent, the last time included.
  public let attempts: Int

  /// Makes a response of its decoded body and what came with it.
  init(value: Output, _ response: borrowing OperationResponse, attempts: Int) {
    self.value = value
    self.attempts = attempts
    status = response.status
    headerFields = response.head.headerFields
  }

  /// What the server calls this request, for its support team: the field `Request-ID`; nil when it sent none.
  public var requestID: String? { headerFields.requestID }
}

extension Response: Equatable where Output: Equatable {}
extension Response: Hashable where Output: Hashable {}

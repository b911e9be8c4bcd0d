/// What is the same for every call of an operation.
public struct OperationMetadata: Hashable, Sendable {
  /// The `operationId` of the API's description.
  public let id: String
  /// The HTTP method.
  public let method: HTTPRequest.Method
  /// The path template of the API's description, such as `/pets/{petId}`; not for sending.
  public let path: String

  /// Whether a request may be sent twice; nil when its method tells.
  public let isIdempotent: Bool?
  /// Statuses of failures that may be over when the request is sent again, beside those of the `RetryPolicy`.
  public let transientStatuses: Set<Int>
  /// Whether the body of a success may be read while it arrives.
  public let streamsResponse: Bool

  /// The security schemes that a call needs, all those of one list; an empty list needs none, and neither does no list.
  /// Nil when nothing is said: then what the client has is sent.
  public let security: [[String]]?

  /// Where a call goes instead of to its client's server; nil when it goes there.
  public let server: OperationServer?

  /// Makes metadata from its parts.
  public init(
    id: String, method: HTTPRequest.Method, path: String, isIdempotent: Bool? = nil, transientStatuses: Set<Int> = [],
    streamsResponse: Bool = false, security: [[String]]? = nil, server: OperationServer? = nil
  ) {
    self.id = id
    self.method = method
    self.path = path
    self.isIdempotent = isIdempotent
    self.transientStatuses = transientStatuses
    self.streamsResponse = streamsResponse
    self.security = security
    self.server = server
  }
}

extension OperationMetadata {
  /// Whether sending a request twice does what sending it once does.
  ///
  /// - SeeAlso: RFC 9110, section 9.2.2.
  var mayRepeat: Bool {
    if let isIdempotent { return isIdempotent }
    return switch method {
    case .get, .head, .put, .delete, .options, .trace: true
    default: false
    }
  }
}

extension OperationMetadata {
  /// Where a call goes, of a client of some server.
  func server(of client: Server) -> Server {
    guard let server, server.replaced.contains(client) else { return client }
    return server.server
  }
}

/// Why an HTTP exchange failed before a whole response was there.
public struct TransportError: Error, Hashable, Sendable {
  /// What failed.
  @nonexhaustive
  public enum Reason: Hashable, Sendable {
    /// No connection was made: no such name, nobody listens, or the connect timeout passed. Nothing was sent.
    case cannotConnect
    /// No trusted TLS connection was made: certificate, host name or protocol version. No byte of the request was sent.
    case tlsFailure
    /// The connection ended before the head of the response was there.
    case connectionLost
    /// A connection that was kept for reuse ended before anything of the response was there: the server had closed it,
    /// most likely before it saw the request.
    case idleConnectionClosed
    /// The connection ended before the body was whole.
    case truncatedBody
    /// The deadline of the request passed.
    case timedOut
    /// The body is larger than the request allows, in bytes after decompression.
    case bodyTooLarge(limit: Int)
    /// The head of the response has more fields than the request allows.
    case tooManyHeaderFields(limit: Int)
    /// The head of the response is larger than the request allows, in bytes of all names and values together.
    case headerTooLarge(limit: Int)
    /// The request cannot be sent as it is; nothing was sent.
    case invalidRequest
    /// What the server sent is not HTTP.
    case malformedResponse
    /// The transport refuses to carry the exchange on, because it cannot do so safely.
    case refusedByTransport
    /// Anything else.
    case other
  }

  /// What failed.
  public let reason: Reason
  /// More about it for a person, or empty; never holds the value of a field, a query, or a byte of a body.
  public let message: String

  /// Makes an error.
  ///
  /// - Parameters:
  ///   - reason: What failed.
  ///   - message: More about it, on one line; must not hold field values, query values or bytes of a body.
  public init(_ reason: Reason, message: String = "") {
    self.reason = reason
    self.message = message
  }
}

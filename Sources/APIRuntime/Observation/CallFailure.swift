/// Why a call or one of its attempts failed, without the values that an error holds.
///
/// The raw values are words of a small, fixed set, fit for a dimension of a metric.
@nonexhaustive
public enum CallFailure: String, Hashable, Sendable, CaseIterable {
  /// The server answered with a failure that the API's description names.
  case documented
  /// The server answered with a status that the description does not name.
  case undocumented
  /// The body of a success is of another media type than described.
  case unexpectedContentType
  /// The request breaks the description; nothing was sent.
  case invalidRequest
  /// The body of a success breaks the description.
  case invalidResponse
  /// The body of a success is larger than the options allow.
  case responseTooLarge
  /// No connection was made.
  case cannotConnect
  /// No trusted TLS connection was made.
  case tlsFailure
  /// The connection ended before a whole response was there.
  case connectionLost
  /// The transport failed in another way.
  case transport
  /// The time passed.
  case timedOut
  /// The task was cancelled.
  case cancelled
  /// The provider of access tokens gave none.
  case noAccessToken
  /// The client has no credential that the operation needs; nothing was sent.
  case missingCredential
}

extension CallFailure {
  /// Why a call failed, without what its error holds.
  init<Failure>(_ reason: OperationError<Failure>.Reason) {
    switch reason {
    case .documented: self = .documented
    case .undocumented: self = .undocumented
    case .unexpectedContentType: self = .unexpectedContentType
    case .invalidRequest: self = .invalidRequest
    case .invalidResponse: self = .invalidResponse
    case .responseTooLarge: self = .responseTooLarge
    case .transport(let error): self.init(error.reason)
    case .timedOut: self = .timedOut
    case .cancelled: self = .cancelled
    case .noAccessToken: self = .noAccessToken
    case .missingCredential: self = .missingCredential
    }
  }

  /// Why an attempt gave no response.
  init(_ failure: ExchangeFailure) {
    switch failure {
    case .transport(let error): self.init(error.reason)
    case .timedOut: self = .timedOut
    case .cancelled: self = .cancelled
    case .noAccessToken: self = .noAccessToken
    }
  }

  private init(_ reason: TransportError.Reason) {
    switch reason {
    case .cannotConnect: self = .cannotConnect
    case .tlsFailure: self = .tlsFailure
    case .connectionLost, .idleConnectionClosed, .truncatedBody: self = .connectionLost
    case .timedOut: self = .timedOut
    case .bodyTooLarge, .tooManyHeaderFields, .headerTooLarge: self = .responseTooLarge
    case .invalidRequest, .malformedResponse, .refusedByTransport, .other: self = .transport
    }
  }
}

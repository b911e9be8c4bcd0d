import BitGoNetwork

/// What came of one call.
struct Outcome: Sendable {
  /// What the call gave.
  let result: Result<Response<ConnectionResponse>, GetClientConnection.CallError>
  /// How long it took.
  let elapsed: Duration

  /// The error; nil for a success.
  var error: GetClientConnection.CallError? {
    if case .failure(let error) = result { error } else { nil }
  }

  /// How often the request was sent.
  var attempts: Int {
    switch result {
    case .success(let response): response.attempts
    case .failure(let error): error.attempts
    }
  }

  /// The kind of the outcome in a word, such as `value`, `undocumented 503` or `connectionLost`.
  var kind: String {
    guard let error else { return "value" }
    let status = error.response.map { "\($0.status)" } ?? "without a response"
    return switch error.reason {
    case .documented: "documented \(status)"
    case .undocumented: "undocumented \(status)"
    case .unexpectedContentType: "unexpectedContentType"
    case .invalidRequest: "invalidRequest"
    case .invalidResponse: "invalidResponse"
    case .responseTooLarge: "responseTooLarge"
    case .transport(let error): Self.name(of: error.reason)
    case .timedOut: "timedOut"
    case .cancelled: "cancelled"
    case .missingCredential: "a missing credential"
    case .noAccessToken: "noAccessToken"
    @unknown default: "\(error.reason)"
    }
  }

  /// The name of a reason, without what it holds.
  static func name(of reason: TransportError.Reason) -> String {
    switch reason {
    case .cannotConnect: "cannotConnect"
    case .tlsFailure: "tlsFailure"
    case .connectionLost: "connectionLost"
    case .idleConnectionClosed: "idleConnectionClosed"
    case .truncatedBody: "truncatedBody"
    case .invalidRequest: "invalidRequest"
    case .malformedResponse: "malformedResponse"
    case .refusedByTransport: "refusedByTransport"
    case .other: "other"
    default: Mirror(reflecting: reason).children.first?.label ?? "another"
    }
  }
}

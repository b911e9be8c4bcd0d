extension TransportError: CustomStringConvertible {
  /// What failed and what to do about it, on one line.
  public var description: String {
    message.isEmpty ? reason.description : "\(reason.description) (\(message))"
  }
}

extension TransportError.Reason: CustomStringConvertible {
  /// What failed and what to do about it, on one line.
  public var description: String {
    switch self {
    case .cannotConnect: "cannot connect; check the base URL and the network"
    case .tlsFailure: "no trusted TLS connection; check the certificate and the name of the server"
    case .connectionLost: "the connection ended before a response; send the request again if it may be repeated"
    case .idleConnectionClosed:
      "the server had closed a kept connection; send the request again if it may be repeated"
    case .truncatedBody: "the connection ended within the body; send the request again if it may be repeated"
    case .timedOut: "the deadline passed; raise it or try again later"
    case .bodyTooLarge(let limit): "the body is larger than \(limit) bytes; raise the limit if it is expected"
    case .tooManyHeaderFields(let limit):
      "the response has more than \(limit) fields; if that is expected, raise the option maximumHeaderFields"
    case .headerTooLarge(let limit):
      "the head of the response is larger than \(limit) bytes; if that is expected, raise the option maximumHeaderBytes"
    case .invalidRequest: "the request cannot be sent; check its URL and fields"
    case .malformedResponse: "the server did not answer in HTTP; check the base URL"
    case .refusedByTransport: "the transport cannot carry this exchange safely; see its documentation"
    case .other: "the exchange failed"
    }
  }
}

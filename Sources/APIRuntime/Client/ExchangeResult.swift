/// What came of sending a request, however often it was sent.
struct ExchangeResult: Sendable {
  /// What one attempt gave.
  enum Outcome: Sendable {
    /// A whole response of any status.
    case response(CollectedResponse)
    /// No response.
    case failure(ExchangeFailure)
  }

  /// What the last attempt gave.
  let outcome: Outcome
  /// How often the request was handed to the transport.
  let attempts: Int
}

/// A response with its body, as far as that is kept, or as it arrives.
///
/// It passes through many hands, so that one reference is cheaper than its parts.
final class CollectedResponse: Sendable {
  /// The status and the fields.
  let head: HTTPResponse
  /// The code of the status.
  let status: Int
  /// The body as far as it is kept.
  let body: [UInt8]
  /// Whether the body went on after `body`.
  let isTruncated: Bool
  /// The body as it arrives; nil when it was collected.
  let stream: StreamedBody?

  /// Makes a response of its parts.
  init(
    head: HTTPResponse, status: Int, body: [UInt8] = [], isTruncated: Bool = false, stream: StreamedBody? = nil
  ) {
    self.head = head
    self.status = status
    self.body = body
    self.isTruncated = isTruncated
    self.stream = stream
  }
}

extension CollectedResponse {
  /// The same response without what a server has put of a secret into its fields, which errors, logs and apps show.
  func redacting(_ secret: Secret) -> CollectedResponse {
    guard head.headerFields.hold(secret) else { return self }
    var head = head
    head.headerFields = head.headerFields.redacting(secret)
    return CollectedResponse(head: head, status: status, body: body, isTruncated: isTruncated, stream: stream)
  }
}

/// Why there is no response.
enum ExchangeFailure: Error, Hashable, Sendable {
  /// The transport, or middleware, failed.
  case transport(TransportError)
  /// The deadline, or the time of the attempt, passed.
  case timedOut
  /// The task was cancelled.
  case cancelled
  /// There was no token to send; the name of the type of the provider's error.
  case noAccessToken(String)

  /// Makes a failure of what an attempt threw.
  init(_ error: any Error) {
    switch error {
    case is CancellationError: self = .cancelled
    case let failure as ExchangeFailure: self = failure
    case let error as TransportError where error.reason == .timedOut: self = .timedOut
    case let error as TransportError: self = .transport(error)
    // Foreign errors may print what they were given, tokens included: only their type is told.
    default: self = .transport(TransportError(.other, message: "\(type(of: error))"))
    }
  }
}

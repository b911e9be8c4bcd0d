/// Something that can carry one HTTP exchange: the seam between the runtime and a networking library.
///
/// A transport owns what only it can know: safe settings (no redirects, TLS 1.2 or newer, no cookies, no cache, no
/// proxy from the environment), the connect timeout, and the limit on the body after decompression. The runtime owns
/// the rest: the overall deadline, the `Authorization` field, collecting the body and decoding it.
public protocol HTTPTransport: Sendable {
  /// Whether `send` ends by itself at the deadline of the request, whatever it waits for, with `TransportError` of the
  /// reason `.timedOut`; so does reading the body of a response. False when it is not declared.
  ///
  /// The runtime then does not watch the time of a call that has no middleware, which makes it cheaper.
  var endsAtDeadline: Bool { get }

  /// Sends `request` and calls `receive` exactly once, with the response.
  ///
  /// The body of the response can be read until `receive` returns; then the connection is released, whatever happened
  /// and however much of the body was read.
  ///
  /// - Parameters:
  ///   - request: What to send, with its limits.
  ///   - receive: Reads the response. An error it throws is rethrown as it is.
  /// - Throws: `TransportError` when the exchange fails; `CancellationError` when the task is cancelled.
  func send(_ request: TransportRequest, receive: (TransportResponse) async throws -> Void) async throws
}

extension HTTPTransport {
  /// False: the runtime ends the exchange by cancelling its task.
  public var endsAtDeadline: Bool { false }
}

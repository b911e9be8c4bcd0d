/// A step around a transport: it sees the exact bytes that are sent and received, and may change them.
///
/// Middleware runs in the order in which the client lists it: the first one is the outermost. It sees the finished
/// request, `Authorization` included, so that it can sign one; it must not log field values.
public protocol Middleware: Sendable {
  /// Sends `request` through `next`, and hands its response, or one made from it, to `receive`.
  ///
  /// - Parameters:
  ///   - request: The finished request.
  ///   - next: What comes after this step: other middleware, and at last the transport of the client.
  ///   - receive: Reads the response; call it exactly once.
  /// - Throws: What `next` and `receive` throw, unchanged, or an error of its own, which the caller sees as
  ///   `.transport`.
  func send(
    _ request: TransportRequest, next: any HTTPTransport, receive: (TransportResponse) async throws -> Void
  ) async throws
}

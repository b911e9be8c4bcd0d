/// The innermost step before a transport: keeps a request at its origin, and an attempt within its time.
///
/// A request carries the credentials for its server, which must not reach anybody else, whatever middleware does.
final class TransportGuard: HTTPTransport {
  /// The only server of requests that name none of their own.
  let server: Server
  /// What measures the time of attempts.
  let time: TimeSource
  /// Whether there is middleware, which may have added fields that nobody has checked.
  let checksFields: Bool
  /// The transport of the client.
  let next: any HTTPTransport

  /// Makes the guard of a transport.
  init(server: Server, time: TimeSource, checksFields: Bool, next: any HTTPTransport) {
    self.server = server
    self.time = time
    self.checksFields = checksFields
    self.next = next
  }

  func send(_ request: TransportRequest, receive: (TransportResponse) async throws -> Void) async throws {
    var request = request
    try admit(&request)
    defer { dismiss(request) }
    try await next.send(request, receive: receive)
  }

  /// Checks a request, and starts its time; `dismiss(_:)` must follow when the transport is done.
  ///
  /// - Throws: `TransportError` with `.invalidRequest`; then nothing must be sent.
  func admit(_ request: inout TransportRequest) throws(TransportError) {
    let server = request.attemptContext?.server ?? server
    guard request.head.scheme == server.scheme, request.head.authority == server.authority else {
      throw TransportError(.invalidRequest, message: "middleware changed the origin of the request")
    }
    if checksFields { try request.checkFields() }
    guard let context = request.attemptContext else { return }
    // Only now: the time that a request waits in middleware is not the server's.
    let end = time.now() + context.transportTimeout
    context.limit.shorten(to: end)
    // The time of a streamed response does not end with its head, as that of the attempt does.
    if context.operation.streamsResponse { return }
    request.deadline = min(request.deadline, time.continuousInstant(end))
  }

  /// Ends the time of a request that was admitted.
  func dismiss(_ request: TransportRequest) {
    request.attemptContext?.limit.shorten(to: nil)
  }
}

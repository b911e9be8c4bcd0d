/// The innermost step before a transport: keeps a request at its origin, and an attempt within its time.
///
/// A request carries the credentials for its server, which must not reach anybody else, whatever middleware does.
struct TransportGuard: HTTPTransport {
  /// The only server of requests that name none of their own.
  let server: Server
  /// What measures the time of attempts.
  let time: TimeSource
  /// Whether there is middleware, which may have added fields that nobody has checked.
  let checksFields: Bool
  /// The transport of the client.
  let next: any HTTPTransport

  func send(_ request: TransportRequest, receive: (TransportResponse) async throws -> Void) async throws {
    let server = request.attemptContext?.server ?? server
    guard request.head.scheme == server.scheme, request.head.authority == server.authority else {
      throw TransportError(.invalidRequest, message: "middleware changed the origin of the request")
    }
    if checksFields { try request.checkFields() }
    guard let context = request.attemptContext else { return try await next.send(request, receive: receive) }
    // Only now: the time that a request waits in middleware is not the server's.
    let end = time.now() + context.transportTimeout
    context.limit.shorten(to: end)
    defer { context.limit.shorten(to: nil) }
    // The time of a streamed response does not end with its head, as that of the attempt does.
    if context.operation.streamsResponse { return try await next.send(request, receive: receive) }
    var request = request
    request.deadline = min(request.deadline, time.continuousInstant(end))
    try await next.send(request, receive: receive)
  }
}

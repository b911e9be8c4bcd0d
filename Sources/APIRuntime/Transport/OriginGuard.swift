/// The innermost step before a transport: refuses a request that middleware sent to another origin.
///
/// The request carries the credentials of the client's server, which must not reach anybody else.
struct OriginGuard: HTTPTransport {
  /// The only server that requests may go to.
  let server: Server
  /// The transport of the client.
  let next: any HTTPTransport

  func send(_ request: TransportRequest, receive: (TransportResponse) async throws -> Void) async throws {
    guard request.head.scheme == server.scheme, request.head.authority == server.authority else {
      throw TransportError(.invalidRequest, message: "middleware changed the origin of the request")
    }
    try await next.send(request, receive: receive)
  }
}

/// A transport with one middleware around it.
struct MiddlewareTransport: HTTPTransport {
  /// The step that runs first.
  let middleware: any Middleware
  /// What the step sends through.
  let next: any HTTPTransport

  func send(_ request: TransportRequest, receive: (TransportResponse) async throws -> Void) async throws {
    try await middleware.send(request, next: next, receive: receive)
  }

  /// Wraps `transport` so that the first of `middleware` is the outermost.
  static func wrap(_ transport: any HTTPTransport, in middleware: [any Middleware]) -> any HTTPTransport {
    middleware.reversed().reduce(transport) { next, middleware in
      MiddlewareTransport(middleware: middleware, next: next)
    }
  }
}

import APIRuntime

/// Middleware that does something with a request before it sends it.
struct ScriptedMiddleware: Middleware {
  let body: @Sendable (inout TransportRequest) async throws -> Void

  /// Makes middleware that sends requests as they are.
  init(_ body: @escaping @Sendable (TransportRequest) async throws -> Void) {
    self.body = { try await body($0) }
  }

  private init(changing body: @escaping @Sendable (inout TransportRequest) async throws -> Void) {
    self.body = body
  }

  /// Middleware that changes requests.
  static func changing(_ body: @escaping @Sendable (inout TransportRequest) -> Void) -> ScriptedMiddleware {
    ScriptedMiddleware(changing: { body(&$0) })
  }

  func send(
    _ request: TransportRequest, next: any HTTPTransport, receive: (TransportResponse) async throws -> Void
  ) async throws {
    var request = request
    try await body(&request)
    try await next.send(request, receive: receive)
  }
}

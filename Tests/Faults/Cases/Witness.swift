import APIRuntime

/// Middleware that does nothing but live as long as the client, or a task that still works for it.
final class Witness: Middleware {
  func send(
    _ request: TransportRequest, next: any HTTPTransport, receive: (TransportResponse) async throws -> Void
  ) async throws {
    try await next.send(request, receive: receive)
  }

  /// Runs `body` with a witness, and waits until nobody holds that any more.
  ///
  /// - Throws: `Failure` when somebody still does a second later; what `body` throws.
  static func expectRelease(_ body: (Witness) async throws -> Void) async throws {
    weak var witness: Witness?
    do {
      let strong = Witness()
      witness = strong
      try await body(strong)
    }
    let end = ContinuousClock.now + .seconds(1)
    while witness != nil {
      guard .now < end else { throw Failure("a task still works for the client") }
      try await Task.sleep(for: .milliseconds(2))
    }
  }
}

import APIRuntime

extension ScriptedAnswer {
  /// Hands the answer over.
  ///
  /// - Throws: The error of the answer; `CancellationError` when the task is cancelled.
  func give(on clock: any Clock<Duration>, to receive: (TransportResponse) async throws -> Void) async throws {
    if delay > .zero { try await clock.sleep(for: delay) }
    switch fault {
    case .error(let error): throw error
    case .hang: try await Self.hang()
    case .errorInBody, .hangInBody, nil:
      try await receive(TransportResponse(head: head, body: ByteStream(ScriptedBody(answer: self, clock: clock))))
    }
  }

  /// Waits until the task is cancelled.
  static func hang() async throws {
    let (stream, _) = AsyncStream.makeStream(of: Never.self)
    for await _ in stream {}
    throw CancellationError()
  }
}

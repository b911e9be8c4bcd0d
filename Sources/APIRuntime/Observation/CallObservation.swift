/// What is told of one call, from its beginning to its end.
///
/// For each attempt, `runAttempt(_:_:)` comes first, within it `addFields(to:ofAttempt:)`, and at its end the event
/// `.attemptEnded`. The last event of a call is always `.ended`. None of them may take long: the call waits for it.
public protocol CallObservation: Sendable {
  /// Runs an attempt; an observer of traces gives what runs in it a context.
  ///
  /// - Parameters:
  ///   - number: 1 for the first attempt of the call.
  ///   - attempt: The attempt; run it exactly once.
  nonisolated(nonsending) func runAttempt(
    _ number: Int, _ attempt: nonisolated(nonsending) () async -> Void
  ) async

  /// Adds fields to the request of an attempt, such as the context of a trace.
  ///
  /// Middleware sees them, and may sign them.
  ///
  /// - Parameters:
  ///   - fields: The fields of the request without its credentials.
  ///   - number: 1 for the first attempt of the call.
  func addFields(to fields: inout HTTPFields, ofAttempt number: Int)

  /// Takes what has happened.
  func record(_ event: CallEvent)
}

extension CallObservation {
  /// Runs the attempt, and does nothing else.
  public nonisolated(nonsending) func runAttempt(
    _ number: Int, _ attempt: nonisolated(nonsending) () async -> Void
  ) async {
    await attempt()
  }

  /// Adds nothing.
  public func addFields(to fields: inout HTTPFields, ofAttempt number: Int) {}
}

/// All that watches one call.
final class CallObservations: Sendable {
  private let observations: [any CallObservation]
  private let time: TimeSource
  private let start: Duration

  /// Begins to watch a call.
  ///
  /// - Parameters:
  ///   - operation: What is called.
  ///   - server: Where.
  ///   - observers: What watches.
  ///   - time: What measures the time.
  ///   - resumption: Which time a stream of events is resumed by it; 0 for none.
  init(
    of operation: OperationMetadata, at server: Server, by observers: [any CallObserver], on time: TimeSource,
    resumption: Int = 0
  ) {
    self.time = time
    start = time.now()
    let call = ObservedCall(operation: operation, server: server, resumption: resumption)
    observations = observers.compactMap { $0.observe(call) }
  }

  /// Adds the fields of all observers to the request of an attempt.
  func addFields(to fields: inout HTTPFields, ofAttempt number: Int) {
    for observation in observations { observation.addFields(to: &fields, ofAttempt: number) }
  }

  /// Tells all observers what has happened.
  func record(_ event: CallEvent) {
    for observation in observations { observation.record(event) }
  }

  /// Tells that the call succeeded.
  func end(status: Int, attempts: Int) {
    end(status: status, failure: nil, attempts: attempts)
  }

  /// Tells that the call failed.
  func end<Failure>(_ error: OperationError<Failure>) {
    end(status: error.response?.status, failure: CallFailure(error.reason), attempts: error.attempts)
  }

  /// Tells that the call ended, and why it failed when it did.
  func end(status: Int?, failure: CallFailure?, attempts: Int) {
    record(
      .ended(CallEvent.End(status: status, failure: failure, attempts: attempts, duration: time.now() - start)))
  }

  // MARK: Attempts

  /// Runs an attempt within all observers, and tells what came of it.
  nonisolated(nonsending) func attempt(
    _ number: Int, of exchange: Exchange, _ body: nonisolated(nonsending) () async -> Attempt
  ) async -> Attempt {
    let start = time.now()
    var attempt: Attempt?
    await run(number, within: observations[...]) { attempt = await body() }
    let ended = attempt ?? Attempt(.failure(.cancelled))
    record(.attemptEnded(CallEvent.Attempt(ended, number, of: exchange, duration: time.now() - start)))
    return ended
  }

  private nonisolated(nonsending) func run(
    _ number: Int, within observations: ArraySlice<any CallObservation>,
    _ body: nonisolated(nonsending) () async -> Void
  ) async {
    guard let outermost = observations.first else { return await body() }
    await outermost.runAttempt(number) { await run(number, within: observations.dropFirst(), body) }
  }
}

extension CallEvent.Attempt {
  /// What came of an attempt.
  fileprivate init(_ attempt: Attempt, _ number: Int, of exchange: Exchange, duration: Duration) {
    self.init(
      number: number, wasSent: attempt.wasSent, duration: duration,
      requestBytes: exchange.body.map(\.length) ?? 0)
    switch attempt.outcome {
    case .response(let response):
      status = response.status
      responseBytes = response.stream == nil ? response.body.count : nil
      requestID = response.head.headerFields.requestID.flatMap { Self.isPrintable($0) ? $0 : nil }
    case .failure(let failure): self.failure = CallFailure(failure)
    }
  }

  /// Whether a text of the server's can stand in a log.
  private static func isPrintable(_ text: String) -> Bool {
    text.utf8.count <= 128 && text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
  }
}

extension CallEvent.Retry {
  /// The retry after an attempt.
  init(after outcome: ExchangeResult.Outcome, attempt: Int, delay: Duration) {
    self.init(attempt: attempt, delay: delay)
    switch outcome {
    case .response(let response): status = response.status
    case .failure(let failure): self.failure = CallFailure(failure)
    }
  }
}

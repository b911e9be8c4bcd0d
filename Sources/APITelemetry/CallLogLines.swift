#if Telemetry
  import APIRuntime
  import Logging

  /// The lines about one call.
  struct CallLogLines: CallObservation {
    /// What is called, and where.
    let call: ObservedCall
    /// Where the lines go.
    let logger: Logger
    /// The levels of the lines.
    let levels: CallLog.Levels

    /// Tells that the call begins.
    func logBegin() {
      log(levels.began, "call began", [:])
    }

    func record(_ event: CallEvent) {
      switch event {
      case .attemptEnded(let attempt): log(levels.attempt, "attempt ended", Self.metadata(of: attempt))
      case .tokenRefused: log(levels.retry, "token refused", [:])
      case .willRetry(let retry): log(levels.retry, "will retry", Self.metadata(of: retry))
      case .ended(let end):
        let ending = CallEnding(end)
        log(levels.level(of: ending), ending == nil ? "call succeeded" : "call failed", Self.metadata(of: end))
      @unknown default: break
      }
    }

    /// Writes a line, with what is known of the call; makes nothing of it when the logger leaves the level out.
    private func log(
      _ level: Logger.Level, _ message: Logger.Message, _ metadata: @autoclosure () -> Logger.Metadata
    ) {
      logger.log(
        level: level, message, metadata: metadata().merging(callMetadata) { own, _ in own }, source: "APITelemetry")
    }

    private var callMetadata: Logger.Metadata {
      var metadata: Logger.Metadata = [
        AttributeName.operation: "\(call.operation.id)", AttributeName.method: "\(call.operation.method)",
        AttributeName.urlTemplate: "\(call.urlTemplate)", AttributeName.serverAddress: "\(call.server.host)",
        AttributeName.serverPort: "\(call.server.port)",
      ]
      if call.resumption > 0 { metadata[AttributeName.resumption] = "\(call.resumption)" }
      return metadata
    }

    private static func metadata(of attempt: CallEvent.Attempt) -> Logger.Metadata {
      var metadata = outcome(status: attempt.status, failure: attempt.failure)
      metadata[AttributeName.attempt] = "\(attempt.number)"
      metadata[AttributeName.duration] = "\(attempt.duration.milliseconds)"
      metadata[AttributeName.requestSize] = attempt.requestBytes.map { "\($0)" }
      metadata[AttributeName.responseSize] = attempt.responseBytes.map { "\($0)" }
      metadata[AttributeName.requestID] = attempt.requestID.map { "\($0)" }
      return metadata
    }

    private static func metadata(of retry: CallEvent.Retry) -> Logger.Metadata {
      var metadata = outcome(status: retry.status, failure: retry.failure)
      metadata[AttributeName.attempt] = "\(retry.attempt)"
      metadata[AttributeName.delay] = "\(retry.delay.milliseconds)"
      return metadata
    }

    private static func metadata(of end: CallEvent.End) -> Logger.Metadata {
      var metadata = outcome(status: end.status, failure: end.failure)
      metadata[AttributeName.attempts] = "\(end.attempts)"
      metadata[AttributeName.duration] = "\(end.duration.milliseconds)"
      return metadata
    }

    private static func outcome(status: Int?, failure: CallFailure?) -> Logger.Metadata {
      var metadata: Logger.Metadata = [:]
      metadata[AttributeName.status] = status.map { "\($0)" }
      metadata[AttributeName.errorType] = ErrorType.text(status: status, failure: failure).map { "\($0)" }
      return metadata
    }
  }
#endif

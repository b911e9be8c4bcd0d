#if Telemetry
  import APIRuntime
  import HTTPTypes
  import Synchronization
  import Tracing

  /// The spans of one call.
  final class CallTrace: CallObservation {
    private let call: ObservedCall
    private let tracer: any Tracer
    private let span: any Span
    /// The span of the attempt that runs; nil between attempts.
    private let attemptSpan = Mutex<(any Span)?>(nil)

    /// Begins the span of a call.
    init(of call: ObservedCall, by tracer: any Tracer) {
      self.call = call
      self.tracer = tracer
      span = tracer.startAnySpan(call.operation.id, ofKind: .client)
      span.setAttributes(of: call)
    }

    nonisolated(nonsending) func runAttempt(
      _ number: Int, _ attempt: nonisolated(nonsending) () async -> Void
    ) async {
      let span = tracer.startAnySpan(
        "\(call.operation.method) \(call.urlTemplate)", context: span.context, ofKind: .client)
      span.setAttributes(of: call)
      if number > 1 { span.attributes[AttributeName.resendCount] = number - 1 }
      attemptSpan.withLock { $0 = span }
      await InstrumentationContext.$current.withValue(span.context) { await attempt() }
    }

    func addFields(to fields: inout HTTPFields, ofAttempt number: Int) {
      guard let context = attemptSpan.withLock({ $0?.context }) else { return }
      tracer.inject(context, into: &fields, using: FieldsInjector())
    }

    func record(_ event: CallEvent) {
      switch event {
      case .attemptEnded(let attempt): attemptSpan.withLock { $0.take() }?.end(attempt)
      case .tokenRefused: span.addEvent("token refused")
      case .willRetry(let retry):
        span.addEvent(
          SpanEvent(name: "will retry", attributes: [AttributeName.delay: .double(retry.delay.milliseconds)]))
      case .ended(let end): span.end(end)
      @unknown default: break
      }
    }
  }

  extension Span {
    /// Says what is called, and where.
    fileprivate func setAttributes(of call: ObservedCall) {
      attributes[AttributeName.operation] = call.operation.id
      attributes[AttributeName.method] = call.operation.method.rawValue
      attributes[AttributeName.urlTemplate] = call.urlTemplate
      attributes[AttributeName.urlScheme] = call.server.scheme
      attributes[AttributeName.serverAddress] = call.server.host
      attributes[AttributeName.serverPort] = call.server.port
      if call.resumption > 0 { attributes[AttributeName.resumption] = call.resumption }
    }

    /// Says what came of an attempt, and ends its span.
    fileprivate func end(_ attempt: CallEvent.Attempt) {
      if let bytes = attempt.requestBytes, bytes > 0 { attributes[AttributeName.requestSize] = bytes }
      if let bytes = attempt.responseBytes { attributes[AttributeName.responseSize] = bytes }
      if let id = attempt.requestID { attributes[AttributeName.requestID] = id }
      end(status: attempt.status, failure: attempt.failure)
    }

    /// Says what came of a call, and ends its span.
    fileprivate func end(_ end: CallEvent.End) {
      attributes[AttributeName.attempts] = end.attempts
      self.end(status: end.status, failure: end.failure)
    }

    private func end(status: Int?, failure: CallFailure?) {
      if let status { attributes[AttributeName.status] = status }
      if let type = ErrorType.text(status: status, failure: failure) {
        attributes[AttributeName.errorType] = type
        setStatus(SpanStatus(code: .error))
      }
      end()
    }
  }
#endif

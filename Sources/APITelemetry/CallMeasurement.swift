#if Telemetry
  import APIRuntime
  import CoreMetrics

  /// The measurements of one call.
  struct CallMeasurement: CallObservation {
    /// The operation that is called.
    let operation: String
    /// Makes the metrics.
    let factory: any MetricsFactory

    func record(_ event: CallEvent) {
      switch event {
      case .attemptEnded(let attempt): record(attempt)
      case .willRetry(let retry):
        counter("api.client.retries", dimensions(status: retry.status, failure: retry.failure)).increment()
      case .ended(let end):
        let dimensions = dimensions(status: end.status, failure: end.failure)
        counter("api.client.calls", dimensions).increment()
        timer("api.client.call.duration", dimensions).recordNanoseconds(end.duration.nanoseconds)
      case .tokenRefused: break
      @unknown default: break
      }
    }

    private func record(_ attempt: CallEvent.Attempt) {
      guard attempt.wasSent else { return }
      let dimensions = dimensions(status: attempt.status, failure: attempt.failure)
      timer("http.client.request.duration", dimensions).recordNanoseconds(attempt.duration.nanoseconds)
      if let bytes = attempt.requestBytes { recorder("http.client.request.body.size", dimensions).record(bytes) }
      if let bytes = attempt.responseBytes { recorder("http.client.response.body.size", dimensions).record(bytes) }
    }

    private func dimensions(status: Int?, failure: CallFailure?) -> [(String, String)] {
      [
        (AttributeName.operation, operation), (AttributeName.status, status.map { "\($0)" } ?? "none"),
        (AttributeName.errorType, ErrorType.text(status: status, failure: failure) ?? "none"),
      ]
    }

    private func counter(_ label: String, _ dimensions: [(String, String)]) -> Counter {
      Counter(label: label, dimensions: dimensions, factory: factory)
    }

    private func timer(_ label: String, _ dimensions: [(String, String)]) -> Timer {
      Timer(label: label, dimensions: dimensions, factory: factory)
    }

    private func recorder(_ label: String, _ dimensions: [(String, String)]) -> Recorder {
      Recorder(label: label, dimensions: dimensions, factory: factory)
    }
  }
#endif

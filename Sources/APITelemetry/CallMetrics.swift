#if Telemetry
  public import APIRuntime
  public import CoreMetrics

  /// Measures calls: how many there are, how long they take, how often they are tried again, and how large their bodies are.
  ///
  /// | label | kind | |
  /// |---|---|---|
  /// | `api.client.calls` | counter | calls that have ended |
  /// | `api.client.call.duration` | timer | the time of a call, waits and decoding included |
  /// | `api.client.retries` | counter | requests that were sent again, by what came of the attempt before |
  /// | `http.client.request.duration` | timer | the time of an attempt |
  /// | `http.client.request.body.size`, `http.client.response.body.size` | recorder | bytes of an attempt |
  ///
  /// Each has the dimensions `api.operation`, `http.response.status_code` and `error.type`; what does not apply is `none`.
  public struct CallMetrics: CallObserver {
    /// Makes the metrics.
    private let factory: any MetricsFactory

    /// Makes metrics of a factory; of the one that the process has set up when none is given.
    public init(factory: (any MetricsFactory)? = nil) {
      self.factory = factory ?? MetricsSystem.factory
    }

    /// Begins to measure a call.
    public func observe(_ call: ObservedCall) -> (any CallObservation)? {
      CallMeasurement(operation: call.operation.id, factory: factory)
    }
  }
#endif

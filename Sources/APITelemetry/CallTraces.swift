#if Telemetry
  public import APIRuntime
  public import Tracing

  /// Traces calls: a client span for each call, and within it one for each attempt, whose context goes out in the fields of
  /// its request.
  ///
  /// Attributes have the names of OpenTelemetry's conventions for HTTP clients, with one difference: there is no `url.full`,
  /// because values of paths and queries may be secret; `url.template` says where a request goes. What runs within an
  /// attempt, such as the transport's own spans, is a child of it. When a stream of events is resumed, that is a call whose
  /// spans have the attribute `api.stream.resumption`.
  ///
  /// - SeeAlso: OpenTelemetry Semantic Conventions for HTTP Spans 1.27.
  public struct CallTraces: CallObserver {
    /// Makes the spans.
    private let tracer: any Tracer

    /// Makes traces by a tracer; by the one that the process has set up when none is given.
    public init(tracer: (any Tracer)? = nil) {
      self.tracer = tracer ?? InstrumentationSystem.tracer
    }

    /// Begins the span of a call, as a child of the current one.
    public func observe(_ call: ObservedCall) -> (any CallObservation)? {
      CallTrace(of: call, by: tracer)
    }
  }
#endif

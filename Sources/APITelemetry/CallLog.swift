#if Telemetry
  public import APIRuntime
  public import Logging

  /// Writes what happens in calls to a log.
  ///
  /// ```swift
  /// client.options.observers = [CallLog(logger), CallMetrics(), CallTraces()]
  /// ```
  /// Messages are fixed texts; everything else is metadata under the names of OpenTelemetry where it has one. No value of a
  /// request or a response is among it: no token, body, query, field or value of a path, which stands as its template.
  public struct CallLog: CallObserver {
    /// Where the lines go.
    private let logger: Logger
    /// The levels of the lines.
    private let levels: Levels

    /// Makes a log.
    ///
    /// - Parameters:
    ///   - logger: Where the lines go.
    ///   - levels: The level of each kind of line.
    public init(_ logger: Logger, levels: Levels = Levels()) {
      self.logger = logger
      self.levels = levels
    }

    /// Begins to log a call.
    public func observe(_ call: ObservedCall) -> (any CallObservation)? {
      let lines = CallLogLines(call: call, logger: logger, levels: levels)
      lines.logBegin()
      return lines
    }
  }
#endif

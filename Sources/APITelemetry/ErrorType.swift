#if Telemetry
  import APIRuntime

  /// The attribute `error.type` of OpenTelemetry: a word of a small, fixed set, or a status.
  enum ErrorType {
    /// The type of a failure; nil for a success.
    ///
    /// - SeeAlso: OpenTelemetry Semantic Conventions for HTTP, `error.type`: the status where there is one that says so.
    static func text(status: Int?, failure: CallFailure?) -> String? {
      switch failure {
      case .documented, .undocumented, nil:
        status.flatMap { $0 < 400 ? failure?.rawValue : "\($0)" } ?? failure?.rawValue
      case let failure?: failure.rawValue
      }
    }
  }
#endif

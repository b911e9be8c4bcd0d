#if Telemetry
  import APIRuntime

  /// How a call failed, as far as it matters to who reads a log.
  enum CallEnding: Hashable, Sendable {
    /// The reason lies with the caller.
    case refused
    /// The reason lies elsewhere.
    case failed

    /// How a call failed; nil when it succeeded.
    init?(_ end: CallEvent.End) {
      switch end.failure {
      case nil: return nil
      case .invalidRequest, .cancelled: self = .refused
      case .documented, .undocumented: self = (end.status ?? 0) < 500 ? .refused : .failed
      default: self = .failed
      }
    }
  }
#endif

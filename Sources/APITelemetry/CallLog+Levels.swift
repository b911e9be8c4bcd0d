#if Telemetry
  public import Logging

  extension CallLog {
    /// The levels of the lines of a log, by what they tell.
    public struct Levels: Hashable, Sendable {
      /// A call begins. Default: trace.
      public var began: Logger.Level = .trace
      /// An attempt is over, whatever came of it. Default: debug.
      public var attempt: Logger.Level = .debug
      /// The request will be sent again, or another token was asked for. Default: info.
      public var retry: Logger.Level = .info
      /// A call has succeeded. Default: debug.
      public var succeeded: Logger.Level = .debug
      /// A call has failed for a reason that lies with the caller: a status from 300 to 499, an invalid request, a
      /// cancelled task. Default: info.
      public var refused: Logger.Level = .info
      /// A call has failed for any other reason: a server, a network or a response that is not as described. Default:
      /// warning.
      public var failed: Logger.Level = .warning

      /// Makes the default levels.
      public init() {}
    }
  }

  extension CallLog.Levels {
    /// The level of the line about the end of a call.
    func level(of failure: CallEnding?) -> Logger.Level {
      switch failure {
      case nil: succeeded
      case .refused: refused
      case .failed: failed
      }
    }
  }
#endif

/// Why a stream of values ended before its end.
public struct StreamError: Error, Hashable, Sendable {
  /// What happened.
  @nonexhaustive
  public enum Reason: Hashable, Sendable {
    /// A value breaks the description. The pointers of the issues begin in that value.
    case invalid([ValidationIssue])
    /// A value is larger than the option `maximumBodyBytes`.
    case valueTooLarge(limit: Int)
    /// The body is larger than the option `maximumStreamBytes`.
    case streamTooLarge(limit: Int)
    /// The connection failed.
    case transport(TransportError)
    /// Nothing came for longer than the option `streamIdleTimeout`.
    case timedOut
    /// The task was cancelled.
    case cancelled
    /// The server answered with that status when the stream was to be resumed.
    case notResumed(status: Int)
  }

  /// What happened.
  public let reason: Reason

  /// Makes an error; for tests of what an app does with errors.
  public init(_ reason: Reason) {
    self.reason = reason
  }

  /// Makes the error of what reading the bytes of a body threw.
  init(_ error: any Error) {
    switch error {
    case let error as StreamError: self = error
    case is CancellationError: self.init(.cancelled)
    case let error as TransportError:
      switch error.reason {
      case .timedOut: self.init(.timedOut)
      case .bodyTooLarge(let limit): self.init(.streamTooLarge(limit: limit))
      default: self.init(.transport(error))
      }
    default: self.init(.transport(TransportError(.other, message: "\(type(of: error))")))
    }
  }
}

extension StreamError: CustomStringConvertible, CustomDebugStringConvertible {
  /// What happened and what to do about it, on one line; never a value.
  public var description: String {
    switch reason {
    case .invalid(let issues):
      "a value of the stream breaks the API's description: \(IssueSummary.line(issues, count: issues.count))"
    case .valueTooLarge(let limit):
      "a value of the stream is larger than \(limit) bytes; if that is expected, raise the option maximumBodyBytes"
    case .streamTooLarge(let limit):
      "the stream is larger than \(limit) bytes; if that is expected, raise the option maximumStreamBytes"
    case .transport(let error): "\(error)"
    case .timedOut: "nothing came for too long; raise the option streamIdleTimeout, or call again"
    case .cancelled: "the task was cancelled"
    case .notResumed(let status): "the server answered \(status) when the stream was to be resumed; call again"
    }
  }

  /// The same as `description`.
  public var debugDescription: String { description }
}

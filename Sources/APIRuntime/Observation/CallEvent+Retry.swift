extension CallEvent {
  /// Why a request will be sent again, and when.
  public struct Retry: Hashable, Sendable {
    /// The attempt that failed: 1 for the first one of the call.
    public var attempt: Int
    /// The HTTP status of its response; nil when there was none.
    public var status: Int?
    /// Why there was no response; nil when there was one.
    public var failure: CallFailure?
    /// How long the call waits before.
    public var delay: Duration

    /// Makes a retry; for tests of observers.
    public init(attempt: Int, status: Int? = nil, failure: CallFailure? = nil, delay: Duration) {
      self.attempt = attempt
      self.status = status
      self.failure = failure
      self.delay = delay
    }
  }
}

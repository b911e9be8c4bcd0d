extension CallEvent {
  /// What came of a call.
  public struct End: Hashable, Sendable {
    /// The HTTP status of the last response; nil when there is none.
    public var status: Int?
    /// Why the call failed; nil when it succeeded.
    public var failure: CallFailure?
    /// How often the request was handed to the transport.
    public var attempts: Int
    /// How long the call took, waits and decoding included, on the client's clock.
    public var duration: Duration

    /// Makes what came of a call; for tests of observers.
    public init(status: Int? = nil, failure: CallFailure? = nil, attempts: Int, duration: Duration) {
      self.status = status
      self.failure = failure
      self.attempts = attempts
      self.duration = duration
    }
  }
}

extension CallEvent {
  /// What came of an attempt.
  public struct Attempt: Hashable, Sendable {
    /// 1 for the first attempt of the call.
    public var number: Int
    /// The HTTP status of the response; nil when there is none.
    public var status: Int?
    /// Why there is no response; nil when there is one, of whatever status.
    public var failure: CallFailure?
    /// Whether the request was handed to the transport; false when there was no new token to send it with.
    public var wasSent: Bool
    /// How long it took, from asking for a token until the body of the response was read, on the client's clock.
    public var duration: Duration
    /// The number of bytes in the body of the request: 0 without a body, nil when it is not known before it is sent.
    public var requestBytes: Int64?
    /// The number of bytes of the response's body that were read, after decompression; nil when there is no response,
    /// and when the app reads the body while it arrives.
    public var responseBytes: Int?
    /// What the server calls the request: visible ASCII, at most 128 characters; nil when it sent nothing like that.
    public var requestID: String?

    /// Makes what came of an attempt; for tests of observers.
    public init(
      number: Int, status: Int? = nil, failure: CallFailure? = nil, wasSent: Bool = true, duration: Duration,
      requestBytes: Int64? = 0, responseBytes: Int? = nil, requestID: String? = nil
    ) {
      self.number = number
      self.status = status
      self.failure = failure
      self.wasSent = wasSent
      self.duration = duration
      self.requestBytes = requestBytes
      self.responseBytes = responseBytes
      self.requestID = requestID
    }
  }
}

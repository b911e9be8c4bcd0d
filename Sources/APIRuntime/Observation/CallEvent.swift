/// Something that has happened in a call.
@nonexhaustive
public enum CallEvent: Hashable, Sendable {
  /// An attempt is over.
  case attemptEnded(Attempt)
  /// The server has refused the token; another one is asked for, and the request is sent again when there is one.
  case tokenRefused
  /// The request will be sent again.
  case willRetry(Retry)
  /// The call is over; nothing follows.
  case ended(End)
}

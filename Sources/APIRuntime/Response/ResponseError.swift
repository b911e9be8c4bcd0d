/// Why a response with a documented status is not what the API describes for it.
public struct ResponseError: Error, Hashable, Sendable {
  /// What is wrong.
  @nonexhaustive
  public enum Reason: Hashable, Sendable {
    /// The body is of another media type than described; nil when the response names none.
    case unexpectedContentType(String?)
    /// The body breaks the description.
    case invalid([ValidationIssue])
    /// The body has yet to be collected before it can be decoded; no caller sees this.
    case bodyNotCollected
  }

  /// What is wrong.
  public let reason: Reason

  /// Makes an error.
  init(_ reason: Reason) {
    self.reason = reason
  }
}

/// Why a call of an operation gave no value.
public struct OperationError<Failure: Hashable & Sendable>: Error, Sendable {
  /// What happened.
  @nonexhaustive
  public enum Reason: Hashable, Sendable {
    /// The server answered with a failure that the API's description names.
    case documented(Failure)
    /// The server answered with a status that the description does not name; see `response`.
    case undocumented
    /// The body of a success is of another media type than described; without parameters, and nil when the response
    /// names none.
    case unexpectedContentType(String?)
    /// The request breaks the description; nothing was sent.
    case invalidRequest([ValidationIssue])
    /// The body of a success breaks the description.
    case invalidResponse([ValidationIssue])
    /// The body of a success is larger than the option `maximumBodyBytes`.
    case responseTooLarge(limit: Int)
    /// There was no whole response.
    case transport(TransportError)
    /// The option `deadline` passed, or `attemptTimeout` in the last attempt. The server may have done what was asked.
    case timedOut
    /// The task was cancelled. The server may have done what was asked.
    case cancelled
    /// The client has no credential that the operation needs: all the security schemes of one of these lists. Nothing
    /// was sent.
    case missingCredential([[String]])
    /// The provider of access tokens gave none; the name of the type of its error. Nothing was sent with a new token.
    case noAccessToken(String)
  }

  /// What happened.
  public let reason: Reason
  /// The operation that was called.
  public let operation: OperationMetadata
  /// The response as it was received; nil when there was none, or not a whole one.
  public let response: ReceivedResponse?
  /// How often the request was sent; 0 when it was not.
  public let attempts: Int

  /// Makes an error; for tests of what an app does with errors.
  public init(
    _ reason: Reason, operation: OperationMetadata, response: ReceivedResponse? = nil, attempts: Int = 0
  ) {
    self.attempts = attempts
    self.reason = reason
    self.operation = operation
    self.response = response
  }

  /// What the server calls the failed request, for its support team; nil when there is no response or it names none.
  public var requestID: String? { response?.requestID }
}

extension OperationError: Equatable {}
extension OperationError: Hashable {}

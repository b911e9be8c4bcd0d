/// What a client proves its identity with.
@nonexhaustive
public enum Authorization: Sendable {
  /// Nothing is sent.
  case none
  /// A fixed token, sent as `Authorization: Bearer …`.
  case bearer(BearerToken)
  /// Tokens that expire, sent in the same way; each client that is made asks for its own.
  case provider(any TokenProvider)
  /// A user name and a password, sent as `Authorization: Basic …`.
  case basic(BasicCredentials)
  /// A key, sent in a field, the query or a cookie.
  case apiKey(APIKey)
  /// What each security scheme of the API's description asks for, by the name of the scheme: an operation is sent with
  /// those that it needs, and not at all when one is missing.
  case schemes([String: Authorization])
}

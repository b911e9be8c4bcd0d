/// What a client proves its identity with.
@nonexhaustive
public enum Authorization: Sendable {
  /// Nothing is sent.
  case none
  /// A fixed token, sent as `Authorization: Bearer …`.
  case bearer(BearerToken)
  /// A user name and a password, sent as `Authorization: Basic …`.
  case basic(BasicCredentials)
  /// A key, sent in a field, the query or a cookie.
  case apiKey(APIKey)

  /// Adds what is sent to a request.
  func authorize(_ head: inout HTTPRequest) {
    switch self {
    case .none: break
    case .bearer(let token): head.headerFields[.authorization] = token.secret.withExposedValue { "Bearer \($0)" }
    case .basic(let credentials): head.headerFields[.authorization] = credentials.fieldValue
    case .apiKey(let key): key.authorize(&head)
    }
  }
}

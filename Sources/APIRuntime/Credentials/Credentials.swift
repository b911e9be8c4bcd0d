/// What a client adds to its requests to prove its identity, ready to be sent.
enum Credentials: Sendable {
  /// Nothing is sent.
  case none
  /// One token, for ever.
  case fixed(BearerToken)
  /// A user name and a password.
  case basic(BasicCredentials)
  /// A key.
  case key(APIKey)
  /// Tokens that expire.
  case provided(TokenStore)

  /// Makes the credentials of a client.
  init(_ authorization: Authorization) {
    self =
      switch authorization {
      case .none: .none
      case .bearer(let token): .fixed(token)
      case .basic(let credentials): .basic(credentials)
      case .apiKey(let key): .key(key)
      case .provider(let provider): .provided(TokenStore(provider))
      }
  }
}

/// What a client adds to its requests to prove its identity, ready to be sent.
enum Credentials: Sendable {
  /// Nothing is sent.
  case none
  /// One token, for ever.
  case fixed(BearerToken)
  /// Tokens that expire.
  case provided(TokenStore)

  /// Makes the credentials of a client.
  init(_ authorization: Authorization) {
    self =
      switch authorization {
      case .none: .none
      case .bearer(let token): .fixed(token)
      case .provider(let provider): .provided(TokenStore(provider))
      }
  }
}

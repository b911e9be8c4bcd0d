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
  /// Those of security schemes, by their names.
  case schemes([String: Credentials])
  /// Several at once.
  indirect case all([Credentials])

  /// Makes the credentials of a client.
  init(_ authorization: Authorization) {
    self =
      switch authorization {
      case .none: .none
      case .bearer(let token): .fixed(token)
      case .basic(let credentials): .basic(credentials)
      case .apiKey(let key): .key(key)
      case .provider(let provider): .provided(TokenStore(provider))
      case .schemes(let schemes): .schemes(schemes.mapValues(Credentials.init))
      }
  }

  /// What is sent with an operation.
  ///
  /// - Parameter security: The schemes that the operation needs, all those of one list; nil when nothing is said.
  /// - Returns: The credentials of the first list of which none is missing; nil when one is missing in all of them.
  func satisfying(_ security: [[String]]?) -> Credentials? {
    guard let security else {
      if case .schemes = self { return Credentials.none }
      return self
    }
    guard security.contains(where: { !$0.isEmpty }) else { return Credentials.none }
    let isOptional = security.contains { $0.isEmpty }
    switch self {
    case .none: return isOptional ? self : nil
    case .schemes(let schemes):
      let satisfied = security.lazy.filter { !$0.isEmpty && $0.allSatisfy { schemes[$0] != nil } }.first
      guard let satisfied else { return isOptional ? Credentials.none : nil }
      return .all(satisfied.compactMap { schemes[$0] })
    default: return self
    }
  }
}

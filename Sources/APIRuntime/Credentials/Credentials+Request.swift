extension Credentials {
  /// The token that is sent when it need not be asked for; nil when it must be, and for all that is no token.
  func presentToken(otherThan refused: BearerToken?) -> BearerToken? {
    switch self {
    case .fixed(let token): token
    case .provided(let tokens): tokens.present(otherThan: refused)
    default: nil
    }
  }

  /// Adds one credential to a request; gives the token of a provider that was added.
  nonisolated(nonsending) func authorize(
    _ head: inout HTTPRequest, after refused: Attempt?
  ) async throws -> BearerToken? {
    switch self {
    case .none, .schemes, .all: return nil
    case .fixed(let token): head.headerFields.append(token.field())
    case .basic(let credentials): credentials.authorize(&head)
    case .key(let key): key.authorize(&head)
    case .provided(let tokens):
      let token = try await tokens.token(replacing: refused?.token)
      head.headerFields.append(token.field())
      return token
    }
    return nil
  }
}

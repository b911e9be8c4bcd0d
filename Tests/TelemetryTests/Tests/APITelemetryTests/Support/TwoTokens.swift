import APIRuntime

/// Gives another token for each one that is refused.
struct TwoTokens: TokenProvider {
  func token(replacing refused: BearerToken?) async throws -> BearerToken {
    try BearerToken(refused == nil ? Canary.token : Canary.token + "2")
  }
}

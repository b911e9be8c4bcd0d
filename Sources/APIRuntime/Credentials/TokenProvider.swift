/// Gets access tokens that expire: from an identity provider, a key store, a file.
///
/// The client asks for a token before its first request, keeps it, and asks for another one when a server answers 401;
/// that call is then sent once more. However many calls wait for a token, it is asked for once.
public protocol TokenProvider: Sendable {
  /// Gets a token.
  ///
  /// Ends soon when its task is cancelled, which happens when no call waits for the token any more.
  ///
  /// - Parameter refused: The token that the server has refused; nil when there was none yet.
  /// - Returns: The token to send from now on; `refused` when there is no better one, and the call gets its 401.
  /// - Throws: Any error; the calls that wait fail with `.noAccessToken`, which tells no more than its type.
  func token(replacing refused: BearerToken?) async throws -> BearerToken
}

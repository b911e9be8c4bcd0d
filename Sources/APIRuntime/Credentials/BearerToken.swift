/// An access token that is sent as `Authorization: Bearer …`.
///
/// No printing, dumping or mirroring shows it.
public struct BearerToken: Sendable {
  /// The token, hidden.
  let secret: Secret
  /// Makes the field that sends the token; a closure, so that nothing shows what it holds.
  let field: @Sendable () -> HTTPField

  /// Checks a token and hides it.
  ///
  /// A line break at the end, as files and environment variables often have one, is an error: what is sent is never
  /// something else than what was given.
  ///
  /// - Parameter token: A `b64token`: one or more of `A-Z a-z 0-9 - . _ ~ + /`, then any number of `=`.
  /// - Throws: `ConfigurationError` with `.invalidAccessToken`, which does not show the token.
  /// - SeeAlso: RFC 6750, section 2.1.
  public init(_ token: String) throws(ConfigurationError) {
    guard Self.isWellFormed(token) else { throw ConfigurationError(.invalidAccessToken) }
    secret = Secret(token)
    let field = HTTPField(name: .authorization, value: "Bearer \(token)")
    self.field = { field }
  }

  private static func isWellFormed(_ token: String) -> Bool {
    let characters = token.utf8.prefix { $0 != UInt8(ascii: "=") }
    let padding = token.utf8.dropFirst(characters.count)
    return !characters.isEmpty && characters.allSatisfy(isTokenCharacter)
      && padding.allSatisfy { $0 == UInt8(ascii: "=") }
  }

  private static func isTokenCharacter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"): true
    case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"): true
    case UInt8(ascii: "+"), UInt8(ascii: "/"): true
    default: false
    }
  }
}

extension BearerToken: Equatable {
  /// Whether both are the same token.
  public static func == (left: BearerToken, right: BearerToken) -> Bool {
    left.secret.withExposedValue { left in right.secret.withExposedValue { $0 == left } }
  }
}

package import Diagnostics

/// How a caller proves who it is.
package struct SecurityScheme: Sendable {
  /// The kinds of security scheme that the generator can express.
  package enum Kind: Hashable, Sendable {
    /// `Authorization: Bearer <token>`, RFC 6750; OAuth 2.0 and OpenID Connect carry their tokens so, too.
    case bearer
    /// `Authorization: Basic <credentials>`, RFC 7617.
    case basic
    /// The client certificate of the TLS connection, which is a matter of the transport.
    case certificate
    /// A key in a field, the query or a cookie, under a name.
    case apiKey(Parameter.Position, name: String)
  }

  /// How the credential is carried.
  package var kind: Kind

  /// What the description says about it.
  package var documentation: Documentation

  /// Where the description declares it.
  package var location: SourceLocation

  /// Makes a security scheme of its parts.
  package init(kind: Kind, documentation: Documentation, location: SourceLocation) {
    self.kind = kind
    self.documentation = documentation
    self.location = location
  }
}

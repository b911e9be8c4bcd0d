/// What a client proves its identity with towards one security scheme of an API.
///
/// Generated clients have a type that conforms, with a function for each scheme.
public protocol SchemeCredential: Sendable {
  /// The name of the security scheme in the API's description.
  var scheme: String { get }
  /// What is sent.
  var authorization: Authorization { get }
}

extension Authorization {
  /// Makes the authorization of a client that has some credentials; the last one of a scheme counts.
  @_spi(Generated)
  public init(_ credentials: [some SchemeCredential]) {
    self = .schemes(Dictionary(credentials.map { ($0.scheme, $0.authorization) }) { $1 })
  }
}

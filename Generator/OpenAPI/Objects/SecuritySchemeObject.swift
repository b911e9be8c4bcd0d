import Diagnostics
package import NodeTree

/// A Security Scheme Object: how a request shows that it may be made.
///
/// - SeeAlso: OpenAPI 3.1.1, section 4.8.27.
package struct SecuritySchemeObject: ReadableObject {
  package static var componentSection: String? { "securitySchemes" }

  package let node: Node
  /// What the scheme is for, in CommonMark.
  package let description: String?
  /// The scheme, with what belongs to its type.
  package let scheme: Scheme

  /// Whether the scheme should no longer be used. OpenAPI 3.2 only.
  package let isDeprecated: Bool
  /// Where an OAuth 2.0 server describes itself (RFC 8414); nil when nothing is said. OpenAPI 3.2 only.
  package let metadataURL: String?

  /// The types of schemes.
  package enum Scheme: Sendable {
    /// A key in a parameter called `name`.
    case apiKey(name: String, place: ParameterLocation)
    /// A scheme of the `Authorization` field, such as `basic` or `bearer`; the format of a bearer's token is a hint.
    case http(scheme: String, bearerFormat: String?)
    /// A client certificate. OpenAPI 3.1 only.
    case mutualTLS
    /// OAuth 2.0.
    case oauth2(OAuthFlowsObject)
    /// OpenID Connect, with the URL of its discovery document.
    case openIDConnect(url: String)
  }

  /// The words for the types of schemes.
  private enum SchemeType: String, CaseIterable {
    case apiKey, http, mutualTLS, oauth2, openIdConnect
  }

  /// Reads a scheme, which makes no sense without what its type requires.
  package init?(reading object: inout ObjectReader) {
    node = object.node
    description = object.text("description")
    isDeprecated = object.flag(.in32("deprecated"))
    metadataURL = object.text(.in32("oauth2MetadataUrl"))
    let type: SchemeType? = object.requiredChoice("type")
    guard let scheme = type.flatMap({ Self.scheme(of: $0, reading: &object) }) else { return nil }
    self.scheme = scheme
  }

  /// Reads the fields that belong to a type.
  private static func scheme(of type: SchemeType, reading object: inout ObjectReader) -> Scheme? {
    switch type {
    case .apiKey: apiKey(reading: &object)
    case .http: http(reading: &object)
    case .mutualTLS: .mutualTLS
    case .oauth2: oauth2(reading: &object)
    case .openIdConnect: object.requiredString("openIdConnectUrl").map(Scheme.openIDConnect)
    }
  }

  /// Reads the flows, which say how a token is got: it is sent all the same where none is described.
  private static func oauth2(reading object: inout ObjectReader) -> Scheme? {
    object.reportIfMissing(["flows"], as: .missingAnnotation)
    if let flows: OAuthFlowsObject = object.value("flows") { return .oauth2(flows) }
    var none = ObjectReader(withoutMembersAt: object.node, in: object.context)
    return OAuthFlowsObject(reading: &none).map(Scheme.oauth2)
  }

  /// Reads the fields of a key.
  private static func apiKey(reading object: inout ObjectReader) -> Scheme? {
    let name = object.requiredString("name")
    let place: ParameterLocation? = object.requiredChoice("in")
    guard let name, let place, place != .querystring else { return nil }
    return .apiKey(name: name, place: place)
  }

  /// Reads the fields of an HTTP scheme.
  private static func http(reading object: inout ObjectReader) -> Scheme? {
    let scheme = object.requiredString("scheme")
    let bearerFormat = object.text("bearerFormat")
    return scheme.map { .http(scheme: $0, bearerFormat: bearerFormat) }
  }
}

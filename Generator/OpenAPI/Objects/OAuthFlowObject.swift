import Diagnostics
package import NodeTree

/// An OAuth Flow Object: one way of OAuth 2.0 to get a token.
///
/// - SeeAlso: OpenAPI 3.1.1, section 4.8.29.
package struct OAuthFlowObject: ReadableObject {
  package let node: Node
  /// The URL where the user authorizes, for the flows that have one.
  package let authorizationURL: String?
  /// The URL where a token is got, for the flows that have one.
  package let tokenURL: String?
  /// The URL where a token is refreshed.
  package let refreshURL: String?
  /// What each scope allows, by the name of the scope.
  package let scopes: OrderedMap<String>

  /// Where a device asks for its code. OpenAPI 3.2 only.
  package let deviceAuthorizationURL: String?

  /// Reads a flow.
  package init?(reading object: inout ObjectReader) {
    node = object.node
    authorizationURL = object.text("authorizationUrl")
    tokenURL = object.text("tokenUrl")
    deviceAuthorizationURL = object.text(.in32("deviceAuthorizationUrl"))
    refreshURL = object.text("refreshUrl")
    object.reportIfMissing(["scopes"], as: .missingAnnotation)
    scopes = object.map("scopes", wrongType: .annotationType)
  }
}

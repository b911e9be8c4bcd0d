package import NodeTree

/// An OAuth Flows Object: the ways of OAuth 2.0 to get a token.
///
/// - SeeAlso: OpenAPI 3.1.1, section 4.8.28.
package struct OAuthFlowsObject: ReadableObject {
  package let node: Node
  /// The implicit flow.
  package let implicit: OAuthFlowObject?
  /// The flow that sends the resource owner's password.
  package let password: OAuthFlowObject?
  /// The flow of the application itself.
  package let clientCredentials: OAuthFlowObject?
  /// The flow that exchanges a code.
  package let authorizationCode: OAuthFlowObject?

  /// The flow of devices without a keyboard. OpenAPI 3.2 only.
  package let deviceAuthorization: OAuthFlowObject?

  /// Reads the flows.
  package init?(reading object: inout ObjectReader) {
    node = object.node
    implicit = object.value("implicit")
    password = object.value("password")
    clientCredentials = object.value("clientCredentials")
    authorizationCode = object.value("authorizationCode")
    deviceAuthorization = object.value(.in32("deviceAuthorization"))
  }
}

package import SwiftSource

/// The credential of one of several security schemes.
package struct SchemeCredentialPlan: Sendable {
  /// The name of the scheme in the description.
  package var scheme: String

  /// The name of the function that makes it.
  package var name: Identifier

  /// The credential.
  package var credential: CredentialPlan
}

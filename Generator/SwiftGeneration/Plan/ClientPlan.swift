package import SwiftSource

/// The generated client.
package struct ClientPlan: Sendable {
  /// A place where the API is served.
  package struct Environment: Sendable {
    /// The name that the client gives it.
    package var name: Identifier

    /// The base URL.
    package var url: String
  }

  /// The name of the client's type.
  package var name: Identifier

  /// The title of the API.
  package var title: String

  /// The places where the API is served, in the configuration's order.
  package var environments: [Environment]

  /// The credential that the client carries, nil for a client without credentials, or of several.
  package var credential: CredentialPlan?

  /// The credentials of which a client carries some; empty where `credential` is the only one.
  package var credentials: [SchemeCredentialPlan]

  /// The transport of a client that is given none, nil when a client must always be given one.
  package var transport: TransportPlan?
}

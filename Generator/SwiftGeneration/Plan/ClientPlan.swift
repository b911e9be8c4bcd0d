package import SwiftSource

/// The generated client.
package struct ClientPlan: Sendable {
  /// A place where the API is served.
  package struct Environment: Sendable {
    /// The name that the client gives it.
    package var name: Identifier

    /// The base URL, with variables in braces; without a scheme where only a path is described.
    package var url: String

    /// The variables of the URL.
    package var variables: [Variable] = []

    /// What the description says about it, nil when it says nothing.
    package var documentation: String?
  }

  /// A part of a URL that varies.
  package struct Variable: Sendable {
    /// The name in the URL.
    package var wireName: String

    /// The name of the parameter.
    package var name: Identifier

    /// The type of its values, nil when every text is one.
    package var type: VariableType?

    /// The value where none is given.
    package var defaultValue: String

    /// What the description says about it, nil when it says nothing.
    package var documentation: String?
  }

  /// The values of a variable.
  package struct VariableType: Hashable, Sendable {
    /// The name of the type.
    package var name: Identifier

    /// The names of the cases, and what they stand for.
    package var cases: [CasePlan]
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

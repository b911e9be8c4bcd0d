import SwiftSource

/// A way in which a client is given its credential.
enum ClientCredentialForm {
  /// Not at all: the API asks for none.
  case none
  /// As the text of the credential, which is checked.
  case text(CredentialPlan)
  /// As some of several credentials.
  case choice
  /// As a value of the runtime's: any credential, or what gives tokens that expire.
  case authorization

  /// Whether what is given may be malformed.
  var isChecked: Bool {
    if case .text = self { true } else { false }
  }

  /// The parameters of an initializer.
  var parameters: [ParameterDeclaration] {
    switch self {
    case .none: []
    case .text(let credential): credential.names.map { ParameterDeclaration($0, type: "String") }
    case .choice: [ParameterDeclaration("credentials", type: .array("Credential"))]
    case .authorization: [ParameterDeclaration("authorization", type: "Authorization")]
    }
  }

  /// The arguments that pass the parameters on.
  var arguments: [CodeBlock] {
    switch self {
    case .none: []
    case .text(let credential): credential.names.map { "\(label: $0): \($0)" }
    case .choice: ["credentials: credentials"]
    case .authorization: ["authorization: authorization"]
    }
  }

  /// The argument of the runtime's client, where that takes what is given.
  var authorization: [CodeBlock] {
    switch self {
    case .none, .text: []
    case .choice: ["authorization: Authorization(credentials)"]
    case .authorization: ["authorization: authorization"]
    }
  }

  /// What is said about the parameters.
  var documentation: [DocComment.Parameter] {
    switch self {
    case .none: []
    case .text(let credential): credential.parameters
    case .choice:
      [DocComment.Parameter("credentials", "What the operations need that are called; a call that lacks it fails.")]
    case .authorization:
      [
        DocComment.Parameter(
          "authorization",
          "What the client proves its identity with: a credential, or a provider of tokens that expire.")
      ]
    }
  }

  /// A credential that is malformed is refused at once.
  var effects: Effects { isChecked ? Effects(throwing: .only("ConfigurationError")) : Effects() }

  /// What is said about what is thrown; nil when nothing is.
  var thrown: String? {
    if case .text(let credential) = self {
      "`ConfigurationError` when \(credential.noun) is malformed; it never shows it."
    } else {
      nil
    }
  }
}

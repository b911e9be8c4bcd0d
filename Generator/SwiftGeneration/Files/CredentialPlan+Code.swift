import APIModel
import SwiftSource

extension CredentialPlan {
  /// The parameters of an initializer that make up the credential.
  var names: [Identifier] {
    switch kind {
    case .bearer: ["accessToken"]
    case .basic: ["username", "password"]
    case .apiKey: ["apiKey"]
    case .certificate: []
    }
  }

  /// What is said about the parameters: what the description says about the credential, at the first.
  var parameters: [DocComment.Parameter] {
    switch kind {
    case .bearer: [DocComment.Parameter("accessToken", documentation ?? "The token that every request carries.")]
    case .basic:
      [
        DocComment.Parameter("username", documentation ?? "The name of the user that every request carries."),
        DocComment.Parameter("password", "The password of the user."),
      ]
    case .apiKey: [DocComment.Parameter("apiKey", documentation ?? "The key that every request carries.")]
    case .certificate: []
    }
  }

  /// What an error is about.
  var noun: String {
    switch kind {
    case .bearer: "the token"
    case .basic: "the user name or the password"
    case .apiKey: "the key"
    case .certificate: "the certificate"
    }
  }

  /// The value of the runtime's that carries the credential.
  var authorization: CodeBlock {
    switch kind {
    case .bearer: ".bearer(BearerToken(accessToken))"
    case .basic: ".basic(BasicCredentials(username: username, password: password))"
    case .certificate: ".none"
    case .apiKey(let position, let name): ".apiKey(APIKey(apiKey, in: .\(position.place)(\(literal: name))))"
    }
  }
}

extension Parameter.Position {
  /// The place of a key as a case of the runtime's.
  fileprivate var place: Identifier {
    switch self {
    case .header: "header"
    case .query: "query"
    case .cookie: "cookie"
    case .path: preconditionFailure("no key stands in a path")
    }
  }
}

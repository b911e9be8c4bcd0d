import APIModel
import SwiftSource

/// What a client proves its identity with where there is a choice, as a type nested in the client.
struct ClientCredential {
  private let credentials: [SchemeCredentialPlan]

  /// Makes the type of some credentials.
  init(_ credentials: [SchemeCredentialPlan]) {
    self.credentials = credentials
  }

  /// The type.
  var declaration: StructDeclaration {
    StructDeclaration(
      documentation: DocComment("What the client proves its identity with, in one of the ways that the API knows."),
      access: .public, "Credential", inheritance: ["SchemeCredential"],
      members: [
        .property(
          PropertyDeclaration(
            documentation: DocComment("The name of the security scheme."), access: .public, "scheme", type: "String",
            .constant())),
        .property(
          PropertyDeclaration(
            documentation: DocComment("What is sent."), access: .public, "authorization", type: "Authorization",
            .constant())),
      ] + credentials.flatMap(functions).map { .function($0) })
  }

  /// The functions that make the credential of a scheme.
  private func functions(of plan: SchemeCredentialPlan) -> [FunctionDeclaration] {
    let parameters: [ParameterDeclaration] =
      plan.credential.kind == .bearer || plan.credential.names.count > 1
      ? plan.credential.names.map { ParameterDeclaration($0, type: "String") }
      : plan.credential.names.map { ParameterDeclaration(label: .omitted, $0, type: "String") }
    let checked = FunctionDeclaration(
      documentation: DocComment(
        documentation(of: plan),
        throwing: "`ConfigurationError` when \(plan.credential.noun) is malformed; it never shows it."),
      access: .public, modifiers: [.static], plan.name, parameters: parameters,
      effects: Effects(throwing: .only("ConfigurationError")), returnType: "Credential",
      body: "try \(make(plan, plan.credential.authorization))")
    guard plan.credential.kind == .bearer else { return [checked] }
    let provided = FunctionDeclaration(
      documentation: DocComment(
        documentation(of: plan) + "\n\nThe tokens come from `provider`, which is asked for another one after a 401."),
      access: .public, modifiers: [.static], plan.name,
      parameters: [ParameterDeclaration(label: .omitted, "provider", type: .existential("TokenProvider"))],
      returnType: "Credential", body: make(plan, ".provider(provider)"))
    return [checked, provided]
  }

  private func documentation(of plan: SchemeCredentialPlan) -> String {
    plan.credential.documentation ?? "The credential of the security scheme `\(plan.scheme)`."
  }

  private func make(_ plan: SchemeCredentialPlan, _ authorization: CodeBlock) -> CodeBlock {
    let arguments: [CodeBlock] = ["scheme: \(literal: plan.scheme)", "authorization: \(authorization)"]
    return "Credential(\(arguments: arguments))"
  }
}

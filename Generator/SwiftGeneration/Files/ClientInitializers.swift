import SwiftSource

/// How a client is made: of an environment, a credential where the API asks for one, options, and a transport, which
/// need not be given where the package has a default one.
///
/// Where there is a credential, it is given as text, which is checked, or as a value of the runtime's that proves the
/// client's identity in any way, such as by tokens that expire.
struct ClientInitializers {
  private let client: ClientPlan

  /// Makes the initializers of a client.
  init(client: ClientPlan) {
    self.client = client
  }

  /// The initializers.
  var declarations: [Declaration] {
    let further: [Declaration] = forms.map { .initializer(withTransport($0)) }
    guard let transport = client.transport else { return further }
    let convenience: [Declaration] = forms.map { .initializer(withDefault(transport, $0)) }
    guard let trait = transport.trait else { return convenience + further }
    return [.conditional(ConditionalDeclaration(condition: .flag(trait), declarations: convenience))] + further
  }

  /// The ways in which a credential is given.
  private var forms: [ClientCredentialForm] {
    client.credential.map { [.text($0), .authorization] } ?? [client.credentials.isEmpty ? .none : .choice]
  }

  private func withTransport(_ form: ClientCredentialForm) -> InitializerDeclaration {
    let further: [CodeBlock] = ["options: options", "transport: transport", "middleware: middleware"]
    // What takes a text checks it, and leaves the rest to the one that takes any credential.
    let body: CodeBlock =
      if case .text(let credential) = form {
        "try self.init(\(arguments: ["environment", "authorization: \(credential.authorization)"] + further))"
      } else {
        "apiClient = APIClient(\(arguments: ["server: environment.server"] + form.authorization + further))"
      }
    return InitializerDeclaration(
      documentation: documentation(
        "Makes a client over a transport of the app's own.", form,
        further: [
          DocComment.Parameter("transport", "What carries requests."),
          DocComment.Parameter("middleware", "Steps around the transport; the first is the outermost."),
        ]),
      access: .public,
      parameters: parameters(form) + [
        ParameterDeclaration("transport", type: .existential("HTTPTransport")),
        ParameterDeclaration("middleware", type: .array(.existential("Middleware")), defaultValue: "[]"),
      ],
      effects: form.effects, body: body)
  }

  private func withDefault(_ transport: TransportPlan, _ form: ClientCredentialForm) -> InitializerDeclaration {
    let arguments: [CodeBlock] =
      ["environment"] + form.arguments + ["options: options", "transport: \(transport.module).shared"]
    let call: CodeBlock = "self.init(\(arguments: arguments))"
    return InitializerDeclaration(
      documentation: documentation("Makes a client over the transport `\(transport.module)`.", form, further: []),
      access: .public, parameters: parameters(form), effects: form.effects, body: form.isChecked ? "try \(call)" : call)
  }

  private func parameters(_ form: ClientCredentialForm) -> [ParameterDeclaration] {
    [ParameterDeclaration(label: .omitted, "environment", type: "Environment")] + form.parameters + [
      ParameterDeclaration("options", type: "ClientOptions", defaultValue: "ClientOptions()")
    ]
  }

  private func documentation(
    _ summary: String, _ form: ClientCredentialForm, further: [DocComment.Parameter]
  ) -> DocComment {
    DocComment(
      summary,
      parameters: [DocComment.Parameter("environment", "Where the API is served.")] + form.documentation
        + [DocComment.Parameter("options", "How calls behave that are made without options of their own.")] + further,
      throwing: form.thrown)
  }
}

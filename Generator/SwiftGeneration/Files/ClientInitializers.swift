import SwiftSource

/// How a client is made: of an environment, a credential where the API asks for one, options, and a transport, which
/// need not be given where the package has a default one.
struct ClientInitializers {
  private let client: ClientPlan

  /// Makes the initializers of a client.
  init(client: ClientPlan) {
    self.client = client
  }

  /// The initializers.
  var declarations: [Declaration] {
    guard let transport = client.transport else { return [.initializer(withTransport)] }
    let convenience: Declaration = .initializer(withDefault(transport))
    guard let trait = transport.trait else { return [convenience, .initializer(withTransport)] }
    return [
      .conditional(ConditionalDeclaration(condition: .flag(trait), declarations: [convenience])),
      .initializer(withTransport),
    ]
  }

  private var withTransport: InitializerDeclaration {
    let chosen: [CodeBlock] = hasChoice ? ["authorization: Authorization(credentials)"] : []
    let authorization: [CodeBlock] = client.credential.map { ["authorization: \($0.authorization)"] } ?? chosen
    let arguments: [CodeBlock] =
      ["server: environment.server"] + authorization
      + ["options: options", "transport: transport", "middleware: middleware"]
    return InitializerDeclaration(
      documentation: documentation(
        "Makes a client over a transport of the app's own.",
        further: [
          DocComment.Parameter("transport", "What carries requests."),
          DocComment.Parameter("middleware", "Steps around the transport; the first is the outermost."),
        ]),
      access: .public,
      parameters: parameters + [
        ParameterDeclaration("transport", type: .existential("HTTPTransport")),
        ParameterDeclaration("middleware", type: .array(.existential("Middleware")), defaultValue: "[]"),
      ],
      effects: effects, body: "apiClient = APIClient(\(arguments: arguments))")
  }

  private func withDefault(_ transport: TransportPlan) -> InitializerDeclaration {
    let credential: [CodeBlock] = credentialNames.map { "\(label: $0): \($0)" }
    let arguments: [CodeBlock] =
      ["environment"] + credential + ["options: options", "transport: \(transport.module).shared"]
    let call: CodeBlock = "self.init(\(arguments: arguments))"
    return InitializerDeclaration(
      documentation: documentation("Makes a client over the transport `\(transport.module)`.", further: []),
      access: .public, parameters: parameters, effects: effects,
      body: client.credential == nil ? call : "try \(call)")
  }

  private var parameters: [ParameterDeclaration] {
    let credential: [ParameterDeclaration] = credentialNames.map { name in
      ParameterDeclaration(name, type: hasChoice ? .array("Credential") : "String")
    }
    return [ParameterDeclaration(label: .omitted, "environment", type: "Environment")] + credential + [
      ParameterDeclaration("options", type: "ClientOptions", defaultValue: "ClientOptions()")
    ]
  }

  /// Whether the client carries some of several credentials.
  private var hasChoice: Bool { !client.credentials.isEmpty }

  private var credentialNames: [Identifier] { client.credential?.names ?? (hasChoice ? ["credentials"] : []) }

  /// A credential that is malformed is refused at once.
  private var effects: Effects {
    client.credential == nil ? Effects() : Effects(throwing: .only("ConfigurationError"))
  }

  private func documentation(_ summary: String, further: [DocComment.Parameter]) -> DocComment {
    let chosen: [DocComment.Parameter] =
      hasChoice
      ? [DocComment.Parameter("credentials", "What the operations need that are called; a call that lacks it fails.")]
      : []
    let credential: [DocComment.Parameter] = client.credential?.parameters ?? chosen
    return DocComment(
      summary,
      parameters: [DocComment.Parameter("environment", "Where the API is served.")] + credential
        + [DocComment.Parameter("options", "How calls behave that are made without options of their own.")] + further,
      throwing: client.credential.map { "`ConfigurationError` when \($0.noun) is malformed; it never shows it." })
  }
}

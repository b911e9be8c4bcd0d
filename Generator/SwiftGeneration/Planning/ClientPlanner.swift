import APIModel
import Diagnostics
import OrderedCollections
import SwiftSource

/// Plans the client: where it calls, with which credential, over which transport.
struct ClientPlanner {
  private let api: API
  private let configuration: GeneratorConfiguration

  /// Makes a planner of the client of an API.
  init(api: API, configuration: GeneratorConfiguration) {
    self.api = api
    self.configuration = configuration
  }

  /// Plans the client.
  func plan(with models: inout ModelPlanner) -> ClientPlan {
    let name: Identifier = models.namer.type(
      for: configuration.module + "Client", configured: configuration.client,
      at: configuration.client?.location ?? SourceLocation(file: configuration.module, line: 1, column: 1),
      reporting: &models.diagnostics)
    return ClientPlan(
      name: name, title: api.title, environments: environments(with: &models),
      credential: credential(reporting: &models.diagnostics), transport: transport)
  }

  private func environments(with models: inout ModelPlanner) -> [ClientPlan.Environment] {
    var table = NameTable(of: "environment")
    return configuration.environments.map { name, url in
      let member: Identifier = models.namer.member(for: name, configured: nil, reporting: &models.diagnostics)
      _ = table.claim(
        member, for: name, isConfigured: true, at: url.location, reporting: &models.diagnostics)
      return ClientPlan.Environment(name: member, url: url.value)
    }
  }

  private func credential(reporting diagnostics: inout Diagnostics) -> CredentialPlan? {
    guard let scheme = configuration.authentication else { return onlyCredential(reporting: &diagnostics) }
    guard let described = api.securitySchemes[scheme.value] else {
      diagnostics.report(
        .configurationUnused, "the description has no supported security scheme '\(scheme.value)'",
        at: scheme.location)
      return nil
    }
    return CredentialPlan(described)
  }

  /// The credential of a description that has one scheme; several, of which one is required, need a choice.
  private func onlyCredential(reporting diagnostics: inout Diagnostics) -> CredentialPlan? {
    if let scheme = api.securitySchemes.values.first, api.securitySchemes.count == 1 { return CredentialPlan(scheme) }
    guard let requirement = api.securitySchemes.values.lazy.compactMap(\.requirement).first else { return nil }
    let names: String = api.securitySchemes.keys.map { "'\($0)'" }.joined(separator: " or ")
    diagnostics.report(
      .unsupportedSecurity,
      "a client carries one credential yet, and several are described; choose \(names) with 'authentication:' in "
        + "generator.yaml",
      at: requirement)
    return nil
  }

  private var transport: TransportPlan? {
    guard let transport = configuration.transport, let module = Identifier(validating: transport.module) else {
      return nil
    }
    return TransportPlan(module: module, trait: transport.trait.flatMap(Identifier.init(validating:)))
  }
}

extension CredentialPlan {
  /// Plans the credential of a scheme.
  fileprivate init(_ scheme: SecurityScheme) {
    self.init(kind: scheme.kind, documentation: scheme.documentation.text)
  }
}

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
    let security = SecurityPlanner(api: api, configuration: configuration)
    return ClientPlan(
      name: name, title: api.title, environments: environments(with: &models),
      credential: security.credential(reporting: &models.diagnostics),
      credentials: security.credentials(with: &models), transport: transport)
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

  private var transport: TransportPlan? {
    guard let transport = configuration.transport, let module = Identifier(validating: transport.module) else {
      return nil
    }
    return TransportPlan(module: module, trait: transport.trait.flatMap(Identifier.init(validating:)))
  }
}

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
    var environments = EnvironmentPlanner(api: api, configuration: configuration)
    let security = SecurityPlanner(api: api, configuration: configuration)
    return ClientPlan(
      name: name, title: api.title, environments: environments.plan(with: &models),
      credential: security.credential(reporting: &models.diagnostics),
      credentials: security.credentials(with: &models), transport: transport)
  }

  private var transport: TransportPlan? {
    guard let transport = configuration.transport, let module = Identifier(validating: transport.module) else {
      return nil
    }
    return TransportPlan(module: module, trait: transport.trait.flatMap(Identifier.init(validating:)))
  }
}

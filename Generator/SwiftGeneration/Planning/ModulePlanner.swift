package import APIModel
package import Diagnostics
import OrderedCollections
import SwiftSource

/// Decides how a described API becomes a Swift module: every name and type, before a line of it is written.
package struct ModulePlanner {
  /// What is planned.
  let api: API

  /// What the configuration says.
  let configuration: GeneratorConfiguration

  /// What plans several things at the same time; nil for one after the other.
  let workers: Workers?

  /// Calls a function with every number below a count, at the same time, and waits for all. What is planned lies as deep
  /// as schemas lie in each other: threads need deep stacks.
  package typealias Workers = @Sendable (Int, @Sendable (Int) -> Void) -> Void

  /// Makes a planner of a module; without workers, one thing is planned after the other.
  package init(api: API, configuration: GeneratorConfiguration, workers: Workers? = nil) {
    self.api = api.withTypesForRecursiveLists()
    self.configuration = configuration
    self.workers = workers
  }

  /// Plans the module.
  ///
  /// Reports every name that collides and everything that has no Swift type; the plan is right only when no error was
  /// reported.
  package func plan(reporting diagnostics: inout Diagnostics) -> ModulePlan {
    var models = ModelPlanner(api: api, configuration: configuration)
    models.nameSchemas()
    var operations: [OperationPlan] = planOperations(with: &models)
    let webhooks: [WebhookPlan] = api.webhooks.map { webhook in
      WebhookPlanner(configuration: configuration).plan(webhook, with: &models)
    }
    var fieldPlanner = ResponseFieldPlanner()
    let responseFields: [ResponseFieldPlan] = fieldPlanner.plan(api.operations, with: &models)
    let client = ClientPlanner(api: api, configuration: configuration).plan(with: &models)
    let sharing = TypeSharing(models: models.takePlans(), schemas: models.wholeSchemas)
    let recursion = Recursion(models: sharing.models)
    recursion.report(to: &models.diagnostics)
    ConfigurationUsage(api: api, configuration: configuration).report(to: &models.diagnostics)
    diagnostics.append(contentsOf: models.diagnostics)
    let needsMembers: Bool = !configuration.pagination.isEmpty || !configuration.polling.isEmpty
    let members = MemberPaths(models: needsMembers ? sharing.models.map(\.model) : [])
    var pages = PagesPlanner(members: members)
    var polling = PollingPlanner(members: members)
    for index in operations.indices {
      operations[index].pages = configuration.pagination[operations[index].id].flatMap { pagination in
        pages.plan(pagination, of: operations[index])
      }
      operations[index].polling = configuration.polling[operations[index].id].flatMap { entry in
        polling.plan(entry, of: operations[index])
      }
    }
    diagnostics.append(contentsOf: pages.diagnostics)
    diagnostics.append(contentsOf: polling.diagnostics)
    let storage = InlineStorage(models: recursion.broken())
    let fixtures: FixturePlan? = fixtures(of: sharing.models, naming: models.namer)
    return ModulePlan(
      models: storage.models,
      schemas: sharing.declared(among: models.wholeSchemas).sorted { $0.name.text < $1.name.text },
      schemaNames: models.wholeSchemaNames, operations: operations.map(storage.limited), webhooks: webhooks,
      responseFields: responseFields, client: client, fixtures: fixtures)
  }

  private func fixtures(of planned: [ModelPlanner.Planned], naming namer: Namer) -> FixturePlan? {
    guard let module = configuration.fixtures.flatMap({ Identifier(validating: $0.value) }),
      let models = Identifier(validating: configuration.module)
    else { return nil }
    var plan = FixturePlan(module: module, models: models)
    var names = NameTable(of: "fixture")
    // Types differ in more than their casing, or in the underscores at their ends.
    var ignored = Diagnostics()
    var namer: Namer = namer
    for planned in planned {
      guard case .alias = planned.model.kind else { continue }
      let name: Identifier = planned.model.name
      let derived: Identifier = namer.member(for: name.text, configured: nil, reporting: &ignored)
      plan.aliases[name] = names.claim(derived, for: name.text, at: planned.location, reporting: &ignored)
    }
    return plan
  }
}

package import APIModel
package import Diagnostics
import OrderedCollections
package import ParallelWork
import SwiftSource

/// Decides how a described API becomes a Swift module: every name and type, before a line of it is written.
package struct ModulePlanner {
  /// What is planned.
  let api: API

  /// What the configuration says.
  let configuration: GeneratorConfiguration

  /// What plans several things at the same time; nil for one after the other.
  let workers: Workers?

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
    var types: [ModelPlan] = models.takePlans()
    TypeSharing(schemas: models.wholeSchemas, workers: workers).share(&types)
    let indices: [Identifier: Int] = types.indicesByName()
    let recursion = Recursion(through: types, indices)
    recursion.report(types, to: &models.diagnostics)
    ConfigurationUsage(api: api, configuration: configuration).report(to: &models.diagnostics)
    diagnostics.append(contentsOf: models.diagnostics)
    let needsMembers: Bool = !configuration.pagination.isEmpty || !configuration.polling.isEmpty
    let members = MemberPaths(models: needsMembers ? types : [])
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
    recursion.breakCircles(in: &types)
    let storage = InlineStorage(limiting: &types, indices)
    let fixtures: FixturePlan? = fixtures(of: types, naming: models.namer)
    return ModulePlan(
      models: types, schemas: schemas(models.wholeSchemas, ofDeclared: types).sorted { $0.name.text < $1.name.text },
      schemaNames: models.wholeSchemaNames, operations: operations.map(storage.limited), webhooks: webhooks,
      responseFields: responseFields, client: client, fixtures: fixtures)
  }

  /// Whole schemas without those of models that are other names of a type.
  private func schemas(_ schemas: [SchemaPlan], ofDeclared models: [ModelPlan]) -> [SchemaPlan] {
    var others: Set<Identifier> = []
    for index in models.indices where models[index].representative != nil { others.insert(models[index].name) }
    return schemas.filter { !others.contains($0.typeName) }
  }

  private func fixtures(of types: [ModelPlan], naming namer: Namer) -> FixturePlan? {
    guard let module = configuration.fixtures.flatMap({ Identifier(validating: $0.value) }),
      let models = Identifier(validating: configuration.module)
    else { return nil }
    var plan = FixturePlan(module: module, models: models)
    var names = NameTable(of: "fixture")
    // Types differ in more than their casing, or in the underscores at their ends.
    var ignored = Diagnostics()
    var namer: Namer = namer
    for type in types {
      guard case .alias = type.kind else { continue }
      let name: Identifier = type.name
      let derived: Identifier = namer.member(for: name.text, configured: nil, reporting: &ignored)
      plan.aliases[name] = names.claim(derived, for: name.text, at: type.location, reporting: &ignored)
    }
    return plan
  }
}

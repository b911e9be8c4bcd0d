package import Diagnostics
package import ParallelWork
package import SwiftGeneration
import SwiftSource

/// The files of the module that holds fixtures: one for every declared model of which a valid value was found, and the
/// lists of them all.
package struct FixtureFiles {
  private let module: ModulePlan

  private let workers: Workers?

  /// How many models a worker looks at: few, because some take much longer than others.
  private static let portion = 8

  /// Makes the files of the fixtures of a module's models; without workers, one is made after the other.
  package init(_ module: ModulePlan, workers: Workers? = nil) {
    self.module = module
    self.workers = workers
  }

  /// Every file, in the order of the models; none when no module of fixtures is planned.
  ///
  /// Reports every model of which no valid value was found: such a model has no fixtures.
  package func entries(reporting diagnostics: inout Diagnostics) -> [ModuleFiles.Entry] {
    guard let plan = module.fixtures else { return [] }
    let names = FileNames(of: module)
    let folder: String = "../\(plan.module.text)/\(ModuleFiles.fixtureFolder)"
    var entries: [ModuleFiles.Entry] = []
    var found: [FixtureFile] = []
    let models: [ModelPlan] = module.models.filter { $0.representative == nil }
    for (model, made) in zip(models, fixtures(of: models, plan)) {
      guard let (file, content) = made else {
        diagnostics.report(
          .fixtureNotFound, "'\(model.name)' has no fixtures: no valid value was found", at: model.location)
        continue
      }
      found.append(file)
      entries.append(ModuleFiles.Entry(path: "\(folder)/\(names[model.name])+Fixtures.swift", file: content))
    }
    let made: Set<Identifier> = Set(found.map(\.name))
    let others: [Identifier] = models.map(\.name).filter { !made.contains($0) }
    let index = FixtureIndexFile(plan: plan, sets: found.map(\.set), others: others)
    let aliases: [SwiftFile] = found.contains(where: \.isAlias) ? [AliasFixtures.file] : []
    return entries + [ModuleFiles.Entry(path: "\(folder)/AllFixtures.swift", file: index.file)]
      + aliases.map { ModuleFiles.Entry(path: "\(folder)/\(AliasFixtures.name).swift", file: $0) }
  }

  /// The fixtures of models, and what is declared for them; nil for a model of which no valid value was found.
  private func fixtures(of models: [ModelPlan], _ plan: FixturePlan) -> [(file: FixtureFile, content: SwiftFile)?] {
    let judge = FixtureJudge(module)
    @Sendable func portion(_ models: ArraySlice<ModelPlan>) -> [(file: FixtureFile, content: SwiftFile)?] {
      let maker = FixtureMaker(judge)
      return models.map { model in FixtureFile(of: model, plan, by: maker).map { ($0, $0.file) } }
    }
    guard let workers else { return portion(models[...]) }
    return workers.map(models, inPortionsOf: Self.portion, portion).flatMap(\.self)
  }
}

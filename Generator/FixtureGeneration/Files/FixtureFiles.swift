package import Diagnostics
package import SwiftGeneration
import SwiftSource

/// The files of the module that holds fixtures: one for every declared model of which a valid value was found, and the
/// lists of them all.
package struct FixtureFiles {
  private let module: ModulePlan

  /// Makes the files of the fixtures of a module's models.
  package init(_ module: ModulePlan) {
    self.module = module
  }

  /// Every file, in the order of the models; none when no module of fixtures is planned.
  ///
  /// Reports every model of which no valid value was found: such a model has no fixtures.
  package func entries(reporting diagnostics: inout Diagnostics) -> [ModuleFiles.Entry] {
    guard let plan = module.fixtures else { return [] }
    let maker = FixtureMaker(FixtureJudge(module))
    let names = FileNames(of: module)
    let folder: String = "../\(plan.module.text)/\(ModuleFiles.fixtureFolder)"
    var entries: [ModuleFiles.Entry] = []
    var found: [FixtureFile] = []
    let models: [ModelPlan] = module.models.filter { $0.representative == nil }
    for model in models {
      guard let file = FixtureFile(of: model, plan, by: maker) else {
        diagnostics.report(
          .fixtureNotFound, "'\(model.name)' has no fixtures: no valid value was found", at: model.location)
        continue
      }
      found.append(file)
      let content: SwiftFile = file.file
      entries.append(ModuleFiles.Entry(path: "\(folder)/\(names[model.name])+Fixtures.swift", file: content))
    }
    let made: [Identifier] = found.map(\.name)
    let others: [Identifier] = models.map(\.name).filter { !made.contains($0) }
    let index = FixtureIndexFile(plan: plan, sets: found.map(\.set), others: others)
    let aliases: [SwiftFile] = found.contains(where: \.isAlias) ? [AliasFixtures.file] : []
    return entries + [ModuleFiles.Entry(path: "\(folder)/AllFixtures.swift", file: index.file)]
      + aliases.map { ModuleFiles.Entry(path: "\(folder)/\(AliasFixtures.name).swift", file: $0) }
  }
}

import APIModel
import SwiftSource

/// Finds the types of schemas that stand inline in several places and say the same in all of them: one of them is
/// declared, and the names of the others are other names of it.
///
/// Real descriptions repeat themselves: of 3,404 types in one's requests 1,047 differ. With a type for each place the
/// compiler takes twice as long, and a value that was made for one request does not fit into the next.
struct TypeSharing {
  /// What two types have in common where their schemas say the same: all but their names, and where the description
  /// declares them. What they contain is named by the group that it is in.
  private struct Content: Hashable {
    var documentation: Documentation
    var kind: ModelPlan.Kind
    var assertions: Assertions?
  }

  /// The models, each with the type that is declared for it.
  ///
  /// Which one that is follows from the models alone, not from their order.
  private(set) var models: [ModelPlanner.Planned]

  private let schemas: [Identifier: Assertions]

  /// Makes the sharing of planned models, of which each lifted one stands before those that were lifted out of it, and
  /// of the whole schemas of some.
  ///
  /// - Complexity: O(n) in the size of all models.
  init(models: [ModelPlanner.Planned], schemas: [SchemaPlan]) {
    self.models = models
    self.schemas = Dictionary(schemas.map { ($0.name, $0.assertions) }) { first, _ in first }
    for group in groups() where group.count > 1 { declareOne(of: group) }
  }

  /// The whole schemas without those of models that are other names of a type.
  func declared(among schemas: [SchemaPlan]) -> [SchemaPlan] {
    var others: Set<Identifier> = []
    for planned in models where planned.model.representative != nil { others.insert(planned.model.name) }
    return schemas.filter { !others.contains($0.typeName) }
  }

  /// The indices of the lifted models, those that say the same together.
  private func groups() -> [[Int]] {
    var groups: [[Int]] = []
    var indices: [Content: Int] = [:]
    var names: [Identifier: Identifier] = [:]
    indices.reserveCapacity(models.count)
    names.reserveCapacity(models.count)
    for index in models.indices.reversed() where models[index].isLifted {
      let content: Content = content(of: models[index].model, names)
      let group: Int = indices[content, default: groups.count]
      if group == groups.count {
        indices[content] = group
        groups.append([])
      }
      groups[group].append(index)
      names[models[index].model.name] = models[groups[group][0]].model.name
    }
    return groups
  }

  private func content(of model: ModelPlan, _ names: [Identifier: Identifier]) -> Content {
    let comparison = SchemaComparison(source: model.source, names: names)
    return Content(
      documentation: model.documentation, kind: comparison.comparable(model.kind),
      assertions: model.schema.flatMap { schemas[$0] }.map(comparison.comparable))
  }

  /// Declares the type of the shortest name, or of the first among the shortest: a place more in the description changes
  /// that only where its name is shorter still.
  private mutating func declareOne(of group: [Int]) {
    let names: [Identifier] = group.map { models[$0].model.name }
    guard let first = names.min(by: { ($0.text.utf8.count, $0) < ($1.text.utf8.count, $1) }) else { return }
    for index in group where models[index].model.name != first { models[index].model.representative = first }
  }
}

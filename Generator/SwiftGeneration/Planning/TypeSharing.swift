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

  private let schemas: [Identifier: Assertions]

  /// Makes the sharing of models some of which have these whole schemas.
  init(schemas: [SchemaPlan]) {
    self.schemas = Dictionary(schemas.map { ($0.name, $0.assertions) }) { first, _ in first }
  }

  /// Gives each model the type that is declared for it, if that is another one's.
  ///
  /// Which one that is follows from the models alone, not from their order; but each lifted one stands before those that
  /// were lifted out of it.
  ///
  /// - Complexity: O(n) in the size of all models.
  func share(_ models: inout [ModelPlan]) {
    for group in groups(of: models) where group.count > 1 { Self.declareOne(of: group, in: &models) }
  }

  /// The indices of the lifted models, those that say the same together.
  private func groups(of models: [ModelPlan]) -> [[Int]] {
    var groups: [[Int]] = []
    var indices: [Content: Int] = [:]
    var names: [Identifier: Identifier] = [:]
    indices.reserveCapacity(models.count)
    names.reserveCapacity(models.count)
    for index in models.indices.reversed() where models[index].isLifted {
      let content: Content = content(of: models[index], names)
      let group: Int = indices[content, default: groups.count]
      if group == groups.count {
        indices[content] = group
        groups.append([])
      }
      groups[group].append(index)
      names[models[index].name] = models[groups[group][0]].name
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
  private static func declareOne(of group: [Int], in models: inout [ModelPlan]) {
    let names: [Identifier] = group.map { models[$0].name }
    guard let first = names.min(by: { ($0.text.utf8.count, $0) < ($1.text.utf8.count, $1) }) else { return }
    for index in group where models[index].name != first { models[index].representative = first }
  }
}

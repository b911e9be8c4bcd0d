import APIModel
import ParallelWork
import SwiftSource

/// Finds the types of schemas that stand inline in several places and say the same in all of them: one of them is
/// declared, and the names of the others are other names of it.
///
/// Real descriptions repeat themselves: of 3,404 types in one's requests 1,047 differ. With a type for each place the
/// compiler takes twice as long, and a value that was made for one request does not fit into the next.
struct TypeSharing {
  /// What two types have in common where their schemas say the same: all but their names, and where the description
  /// declares them. What they contain is named by the group that it is in.
  private struct Content: Hashable, Sendable {
    var documentation: Documentation
    var kind: ModelPlan.Kind
    var assertions: Assertions?
  }

  private let schemas: [Identifier: Assertions]

  private let workers: Workers?

  /// Makes the sharing of models some of which have these whole schemas; with workers, several are looked at at the same
  /// time.
  init(schemas: [SchemaPlan], workers: Workers?) {
    self.workers = workers
    self.schemas = Dictionary(schemas.map { ($0.name, $0.assertions) }) { first, _ in first }
  }

  /// Gives each model the type that is declared for it, if that is another one's.
  ///
  /// Which one that is follows from the models alone, not from their order.
  ///
  /// - Complexity: O(n) in the size of all models.
  func share(_ models: inout [ModelPlan]) {
    for group in groups(of: models) where group.count > 1 { Self.declareOne(of: group, in: &models) }
  }

  /// The indices of the lifted models, those that say the same together.
  private func groups(of models: [ModelPlan]) -> [[Int]] {
    var groups: [[Int]] = []
    var known: [Hashed<Content>: Int] = [:]
    var names: [Identifier: Identifier] = [:]
    known.reserveCapacity(models.count)
    names.reserveCapacity(models.count)
    // What a type contains, but for named types, is lifted out of it and deeper: it is in its group before that type is
    // looked at.
    for indices in Self.byDepth(models).dropFirst().reversed() {
      for (index, content) in zip(indices, contents(of: indices, in: models, names)) {
        let group: Int = known[content, default: groups.count]
        if group == groups.count {
          known[content] = group
          groups.append([])
        }
        groups[group].append(index)
        names[models[index].name] = models[groups[group][0]].name
      }
    }
    return groups
  }

  /// The indices of the models by how deep they stand.
  private static func byDepth(_ models: [ModelPlan]) -> [[Int]] {
    var all: [[Int]] = []
    for index in models.indices {
      while all.count <= models[index].depth { all.append([]) }
      all[models[index].depth].append(index)
    }
    return all
  }

  /// How many models a worker looks at: enough that it takes longer than to start it.
  private static let portion = 128

  /// The contents of models that do not contain each other, by the names of what they contain.
  private func contents(
    of indices: [Int], in models: [ModelPlan], _ names: [Identifier: Identifier]
  ) -> [Hashed<Content>] {
    @Sendable func contents(_ indices: ArraySlice<Int>) -> [Hashed<Content>] {
      indices.map { Hashed(content(of: models[$0], names)) }
    }
    guard let workers, indices.count > Self.portion else { return contents(indices[...]) }
    return workers.map(indices, inPortionsOf: Self.portion, contents).flatMap(\.self)
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

/// A value with its hash, which is worked out once, and where the value is made.
private struct Hashed<Value: Hashable & Sendable>: Hashable, Sendable {
  let value: Value
  private let hash: Int

  init(_ value: Value) {
    self.value = value
    hash = value.hashValue
  }

  static func == (left: Self, right: Self) -> Bool { left.hash == right.hash && left.value == right.value }

  func hash(into hasher: inout Hasher) { hasher.combine(hash) }
}

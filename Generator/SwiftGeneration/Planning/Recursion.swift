import Diagnostics
import SwiftSource

/// Finds structures and unions that contain themselves, and breaks the circles where Swift needs it: a list or a map in
/// between does that already.
struct Recursion {
  private let models: [ModelPlanner.Planned]
  private let indices: [Identifier: Int]

  /// Makes a search through planned models.
  init(models: [ModelPlanner.Planned]) {
    self.models = models
    indices = Dictionary(models.enumerated().map { ($1.model.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The models, with every union that contains itself stored indirectly, and with every member through which a
  /// structure contains itself without such a union in between.
  ///
  /// What is indirect follows from the circles alone, not from the order of the models.
  ///
  /// - Complexity: O(n) in the number of members and cases of all models.
  func broken() -> [ModelPlan] {
    let all: [Int] = StrongComponents(edges: models.indices.map { edges(of: $0).map(\.target) }).ids
    let circular: Set<Int> = Self.circular(all, models.indices.map { edges(of: $0) })
    var plans: [ModelPlan] = models.map(\.model)
    for index in plans.indices where circular.contains(all[index]) {
      guard case .union(var union) = plans[index].kind else { continue }
      union.isIndirect = true
      plans[index].kind = .union(union)
    }
    let direct: [[Edge]] = plans.indices.map { index in
      if case .union(let union) = plans[index].kind, union.isIndirect { [] } else { edges(of: index) }
    }
    let rest: [Int] = StrongComponents(edges: direct.map { $0.map(\.target) }).ids
    for (index, edges) in direct.enumerated() {
      guard case .structure(var structure) = plans[index].kind else { continue }
      for edge in edges where rest[edge.target] == rest[index] { structure.members[edge.position].isIndirect = true }
      plans[index].kind = .structure(structure)
    }
    return plans
  }

  /// Reports every member through which a structure must contain itself, so that no value of it can exist.
  func report(to diagnostics: inout Diagnostics) {
    let required: [[Edge]] = models.indices.map { edges(of: $0).filter(\.isRequired) }
    let ids: [Int] = StrongComponents(edges: required.map { $0.map(\.target) }).ids
    for (index, edges) in required.enumerated() {
      for edge in edges where ids[edge.target] == ids[index] {
        guard case .structure(let structure) = models[index].model.kind else { continue }
        diagnostics.report(
          .unsupportedRecursion,
          "every '\(models[index].model.name)' must contain another one through "
            + "'\(structure.members[edge.position].wireName)', so no value can end; make one of them optional",
          at: models[index].memberLocations[edge.position])
      }
    }
  }

  /// A model that another one contains without a list or a map in between.
  private struct Edge {
    /// The index of the contained model.
    var target: Int
    /// The member or the case that contains it.
    var position: Int
    /// Whether every value contains it.
    var isRequired: Bool
  }

  private func edges(of index: Int) -> [Edge] {
    switch models[index].model.kind {
    case .structure(let structure):
      structure.members.enumerated().compactMap { position, member in
        edge(to: member.type, position: position, isRequired: member.presence == .required)
      }
    case .union(let union):
      union.cases.enumerated().compactMap { position, unionCase in
        edge(to: unionCase.type, position: position, isRequired: false)
      }
    case .enumeration, .alias, .form: []
    }
  }

  private func edge(to type: ValueType, position: Int, isRequired: Bool) -> Edge? {
    switch type.underlying {
    case .structure(let name), .union(let name):
      indices[name].map { Edge(target: $0, position: position, isRequired: isRequired) }
    default: nil
    }
  }

  /// The components that contain a circle.
  private static func circular(_ ids: [Int], _ edges: [[Edge]]) -> Set<Int> {
    let closing = edges.enumerated().filter { index, edges in edges.contains { ids[$0.target] == ids[index] } }
    return Set(closing.map { ids[$0.offset] })
  }
}

import Diagnostics
import SwiftSource

/// Finds structures and unions that contain themselves, and breaks the circles where Swift needs it: a list or a map in
/// between does that already.
struct Recursion {
  private let edges: [[Edge]]

  /// The index of the model that is declared for each.
  private let declared: [Int]

  /// Makes a search through models that are declared by the names of these indices.
  init(through models: [ModelPlan], _ indices: [Identifier: Int]) {
    declared = models.indices.map { indices[models[$0].name] ?? $0 }
    edges = models.indices.map { Self.edges(of: models[$0].kind, indices) }
  }

  /// Stores every union that contains itself indirectly, and every member through which a structure contains itself
  /// without such a union in between.
  ///
  /// What is indirect follows from the circles alone, not from the order of the models.
  ///
  /// - Parameter models: The models that were searched.
  /// - Complexity: O(n) in the number of members and cases of all models.
  func breakCircles(in models: inout [ModelPlan]) {
    let all: [Int] = StrongComponents(edges: edges.map { $0.map(\.target) }).ids
    let circular: Set<Int> = Self.circular(all, edges)
    for index in models.indices where circular.contains(all[index]) {
      guard case .union(var union) = models[index].kind else { continue }
      union.isIndirect = true
      models[index].kind = .union(union)
    }
    let direct: [[Edge]] = models.indices.map { index in
      if case .union(let union) = models[index].kind, union.isIndirect { [] } else { edges[index] }
    }
    let rest: [Int] = StrongComponents(edges: direct.map { $0.map(\.target) }).ids
    for (index, edges) in direct.enumerated() where edges.contains(where: { rest[$0.target] == rest[index] }) {
      guard case .structure(var structure) = models[index].kind else { continue }
      for edge in edges where rest[edge.target] == rest[index] { structure.members[edge.position].isIndirect = true }
      models[index].kind = .structure(structure)
    }
  }

  /// Reports every member through which a structure must contain itself, so that no value of it can exist.
  ///
  /// - Parameters:
  ///   - models: The models that were searched.
  ///   - diagnostics: What takes the reports.
  func report(_ models: [ModelPlan], to diagnostics: inout Diagnostics) {
    let required: [[Edge]] = edges.map { $0.filter(\.isRequired) }
    let ids: [Int] = StrongComponents(edges: required.map { $0.map(\.target) }).ids
    for (index, edges) in required.enumerated() {
      for edge in edges where ids[edge.target] == ids[declared[index]] {
        guard case .structure(let structure) = models[index].kind else { continue }
        diagnostics.report(
          .unsupportedRecursion,
          "every '\(models[index].name)' must contain another one through "
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

  private static func edges(of kind: ModelPlan.Kind, _ indices: [Identifier: Int]) -> [Edge] {
    var edges: [Edge] = []
    switch kind {
    case .structure(let structure):
      for position in structure.members.indices {
        guard let target = target(of: structure.members[position].type, indices) else { continue }
        let isRequired: Bool = structure.members[position].presence == .required
        edges.append(Edge(target: target, position: position, isRequired: isRequired))
      }
    case .union(let union):
      for position in union.cases.indices {
        guard let target = target(of: union.cases[position].type, indices) else { continue }
        edges.append(Edge(target: target, position: position, isRequired: false))
      }
    case .enumeration, .alias, .form: break
    }
    return edges
  }

  private static func target(of type: ValueType, _ indices: [Identifier: Int]) -> Int? {
    switch type.underlying {
    case .structure(let name), .union(let name): indices[name]
    default: nil
    }
  }

  /// The components that contain a circle.
  private static func circular(_ ids: [Int], _ edges: [[Edge]]) -> Set<Int> {
    let closing = edges.enumerated().filter { index, edges in edges.contains { ids[$0.target] == ids[index] } }
    return Set(closing.map { ids[$0.offset] })
  }
}

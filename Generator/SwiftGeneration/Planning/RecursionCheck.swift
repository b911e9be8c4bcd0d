import Diagnostics
import SwiftSource

/// Finds structures that would contain themselves: a list or a map in between makes that possible, nothing else does.
struct RecursionCheck {
  private let models: [ModelPlanner.Planned]
  private let indices: [Identifier: Int]

  /// Makes a check of planned models.
  init(models: [ModelPlanner.Planned]) {
    self.models = models
    indices = Dictionary(models.enumerated().map { ($1.model.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Reports every member through which a structure contains itself.
  ///
  /// - Complexity: O(n) in the number of members of all structures.
  func report(to diagnostics: inout Diagnostics) {
    var states: [State] = Array(repeating: .unvisited, count: models.count)
    for index in models.indices where states[index] == .unvisited {
      visit(index, &states, reporting: &diagnostics)
    }
  }

  private enum State {
    case unvisited, inProgress, done
  }

  /// A structure on the way down, and the next of its members to look at.
  private struct Step {
    var index: Int
    var member = 0
  }

  /// Walks down without recursion: a description nests as deep as it likes.
  private func visit(_ start: Int, _ states: inout [State], reporting diagnostics: inout Diagnostics) {
    var path: [Step] = [Step(index: start)]
    states[start] = .inProgress
    while let step = path.last {
      guard case .structure(let members) = models[step.index].model.kind, step.member < members.count else {
        states[step.index] = .done
        path.removeLast()
        continue
      }
      path[path.count - 1].member += 1
      guard case .structure(let name) = members[step.member].type.underlying, let next = indices[name] else { continue }
      switch states[next] {
      case .done: continue
      case .inProgress: report(members[step.member], of: models[step.index], index: step.member, to: &diagnostics)
      case .unvisited:
        states[next] = .inProgress
        path.append(Step(index: next))
      }
    }
  }

  private func report(
    _ member: MemberPlan, of planned: ModelPlanner.Planned, index: Int, to diagnostics: inout Diagnostics
  ) {
    diagnostics.report(
      .unsupportedRecursion,
      "'\(planned.model.name)' contains itself through '\(member.wireName)'; only a list or a map in between is "
        + "supported yet",
      at: planned.memberLocations[index])
  }
}

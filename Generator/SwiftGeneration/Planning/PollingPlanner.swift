import APIModel
import Diagnostics
import SwiftSource

/// Plans operations that the configuration says are called again until their result is the last one.
struct PollingPlanner {
  private let members: MemberPaths

  /// What was found wrong so far.
  private(set) var diagnostics = Diagnostics()

  /// Makes a planner that knows a module's members.
  init(members: MemberPaths) {
    self.members = members
  }

  /// Plans an operation; nil when that cannot be, which is reported.
  mutating func plan(_ polling: Configured<Polling>, of operation: OperationPlan) -> PollingPlan? {
    let name: String = polling.value.member.joined(separator: ".")
    guard operation.successes.count == 1, operation.successes[0].contents.count == 1,
      let result = operation.successes[0].contents[0].value,
      let member = members.path(polling.value.member, from: result)
    else { return refuse("the result of '\(operation.id)' has no member '\(name)'", at: polling) }
    switch member.type.underlying {
    case .string, .enumeration(_, of: .string), .boolean:
      return PollingPlan(member: member, values: polling.value.values, interval: polling.value.interval)
    default: return refuse("'\(name)' of '\(operation.id)' is neither a string nor true or false", at: polling)
    }
  }

  private mutating func refuse(_ message: String, at polling: Configured<Polling>) -> PollingPlan? {
    diagnostics.report(.configurationInvalid, message, at: polling.location)
    return nil
  }
}

import APIModel
import Diagnostics
import ParallelWork
import SwiftSource

extension ModulePlanner {
  /// How many portions the operations are planned in: enough that no core waits long for the others.
  private static let portionCount = 4

  /// How many operations a portion has at least, but for the last, so that it takes longer than to start it.
  private static let leastPortion = 16

  /// Plans the types of named schemas, and all operations with theirs: with workers several at the same time, unless
  /// two take one name.
  func planOperations(with models: inout ModelPlanner) -> [OperationPlan] {
    let size: Int = (api.operations.count + Self.portionCount - 1) / Self.portionCount
    if let workers, size >= Self.leastPortion,
      let (planned, operations) = portions(of: size, from: models, with: workers)
    {
      models = planned
      return operations
    }
    models.planNamedSchemas()
    return plan(api.operations[...], with: &models)
  }

  /// The operations, planned in portions, and a planner of all their types; nil when two portions take one name.
  private func portions(
    of size: Int, from start: ModelPlanner, with workers: Workers
  ) -> (ModelPlanner, [OperationPlan])? {
    let branch: ModelPlanner = start.branch
    let portions: [(models: ModelPlanner, operations: [OperationPlan])] = workers.map(Self.portionCount + 1) { index in
      var models: ModelPlanner = index == 0 ? start : branch
      if index == 0 { models.planNamedSchemas() }
      let portion: ArraySlice<Operation> = index == 0 ? [] : api.operations.dropFirst((index - 1) * size).prefix(size)
      let operations: [OperationPlan] = plan(portion, with: &models)
      return (models, operations)
    }
    var models: ModelPlanner = portions[0].models
    for portion in portions.dropFirst() {
      guard models.join(portion.models, since: start) else { return nil }
    }
    return (models, portions.flatMap(\.operations))
  }

  private func plan(_ operations: ArraySlice<Operation>, with models: inout ModelPlanner) -> [OperationPlan] {
    let security = SecurityPlanner(api: api, configuration: configuration)
    let replaced: [String] = api.servers.map(\.expandedURL).filter(EnvironmentURL.isValid)
    return operations.map { operation in
      let operation: Operation = withUsableServer(operation, insteadOf: replaced, reporting: &models.diagnostics)
      var plan: OperationPlan = OperationPlanner(operation: operation, configuration: configuration).plan(with: &models)
      plan.security = security.security(of: operation)
      plan.server = operation.server.map { url in
        OperationServerPlan(url: url, replaced: replaced)
      }
      return plan
    }
  }

  /// An operation whose server of its own, if it has one, is one that a client can call.
  private func withUsableServer(
    _ operation: Operation, insteadOf replaced: [String], reporting diagnostics: inout Diagnostics
  ) -> Operation {
    guard let url = operation.server, replaced.isEmpty || !EnvironmentURL.isValid(url) else { return operation }
    diagnostics.report(
      .notGenerated, "the operation is served at '\(url)': call it with a client whose environment that is",
      at: operation.location)
    var operation: Operation = operation
    operation.server = nil
    return operation
  }
}

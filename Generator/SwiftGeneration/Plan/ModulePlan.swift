/// Everything that a generated module declares, by its Swift names and types: the description decided, not yet written.
package struct ModulePlan: Sendable {
  /// The types that hold JSON values, in the description's order.
  package var models: [ModelPlan]

  /// The operations, in the description's order.
  package var operations: [OperationPlan]

  /// The client.
  package var client: ClientPlan
}

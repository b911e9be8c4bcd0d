package import APIModel
package import SwiftSource

/// Everything that a generated module declares, by its Swift names and types: the description decided, not yet written.
package struct ModulePlan: Sendable {
  /// The types that hold JSON values, in the description's order.
  package var models: [ModelPlan]

  /// The whole schemas that values are checked against, sorted by name.
  package var schemas: [SchemaPlan]

  /// The names of the whole schemas that named schemas are.
  package var schemaNames: [SchemaName: Identifier]

  /// The operations, in the description's order.
  package var operations: [OperationPlan]

  /// The requests that the API sends, in the description's order.
  package var webhooks: [WebhookPlan]

  /// The fields of responses, each once, in the description's order.
  package var responseFields: [ResponseFieldPlan]

  /// The client.
  package var client: ClientPlan

  /// The module, and the one that holds fixtures of its models; nil for no such module.
  package var fixtures: FixturePlan?
}

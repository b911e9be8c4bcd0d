package import OrderedCollections

/// The meaning of an API: what its description says once every reference, inheritance and spelling is resolved.
///
/// Plain values without logic. Two descriptions that mean the same give equal values, but for locations.
package struct API: Sendable {
  /// The title of the API, as in `info.title`.
  package var title: String

  /// Where the API is served, in the description's order.
  package var servers: [ServerDescription]

  /// The operations, in the description's order.
  package var operations: [Operation]

  /// The requests that the API sends, in the description's order.
  package var webhooks: [Webhook]

  /// The schemas that have a name, in the description's order.
  package var schemas: OrderedDictionary<SchemaName, Schema>

  /// What the named schemas assert that other assertions refer to, in the order in which they were met.
  package var assertions: OrderedDictionary<SchemaName, Assertions>

  /// The security schemes, by the names that the description gives them.
  package var securitySchemes: OrderedDictionary<String, SecurityScheme>

  /// Makes an API of its parts.
  package init(
    title: String, servers: [ServerDescription] = [], operations: [Operation] = [],
    webhooks: [Webhook] = [], schemas: OrderedDictionary<SchemaName, Schema> = [:],
    assertions: OrderedDictionary<SchemaName, Assertions> = [:],
    securitySchemes: OrderedDictionary<String, SecurityScheme> = [:]
  ) {
    self.title = title
    self.servers = servers
    self.operations = operations
    self.webhooks = webhooks
    self.schemas = schemas
    self.assertions = assertions
    self.securitySchemes = securitySchemes
  }
}

package import APIModel
package import OrderedCollections

/// What `generator.yaml` says: the module's name, Swift names and policies.
package struct GeneratorConfiguration: Sendable {
  /// Entries by the names that the description gives to what they are about.
  package typealias Entries<Value: Sendable> = OrderedDictionary<String, Configured<Value>>

  /// The name of the module that the generated files make up, such as `BitGoNetwork`.
  package var module: String

  /// The name of the client type; the module's name and `Client` when nil.
  package var client: Configured<String>?

  /// Where the API is served, by the names that the client gives to these places.
  package var environments: Entries<String> = [:]

  /// The name of the security scheme whose credential the client carries, nil for a client without credentials.
  package var authentication: Configured<String>?

  /// The transport of a client that is given none, nil when a client must always be given one.
  package var transport: DefaultTransport?

  /// The name of the module that holds fixtures of the models, nil for no such module.
  package var fixtures: Configured<String>?

  /// Which operations are generated.
  package var choice = OperationChoice.all

  /// Swift names of operations, by `operationId`.
  package var operations: Entries<String> = [:]

  /// When requests are sent again, by `operationId`.
  package var retries: Entries<OperationRetries> = [:]

  /// How the next page of an operation's results is asked for, by `operationId`.
  package var pagination: Entries<Pagination> = [:]

  /// Swift names of schemas, by their names in `components/schemas`.
  package var schemas: Entries<String> = [:]

  /// Swift names of members and enumeration values, by schema and then by the name on the wire.
  package var members: OrderedDictionary<String, Entries<String>> = [:]

  /// Members whose values are never printed, by schema.
  package var sensitive: OrderedDictionary<String, [Configured<String>]> = [:]

  /// What a string schema's `title` means, by title.
  package var titles: Entries<TitleMeaning> = [:]

  /// What a value means that an `enum` does not list.
  package var enumerations = EnumerationMeaning.open

  /// What a schema without `type` means that has keywords of one type only.
  package var untypedSchemas = UntypedSchemaMeaning.inferred

  /// Words that keep one case in Swift names.
  package var acronyms: [String] = []

  /// Makes the configuration of a module without any entry.
  package init(module: String) {
    self.module = module
  }
}

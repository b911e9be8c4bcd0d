import APIModel
import Diagnostics
import OpenAPI

extension OperationResolver {
  /// Where an operation is served, when that is not where the rest of the API is.
  ///
  /// Its requests go there only from a client of one of the API's own servers: one of another place, such as a proxy,
  /// takes all operations there.
  mutating func resolveServer(of declared: DeclaredOperation) -> String? {
    guard let servers = declared.object.servers ?? declared.items.lazy.compactMap(\.servers).first else { return nil }
    let root: [String] = (schemas.documents.root.servers ?? []).map { ServerDescription($0).expandedURL }
    let own: [ServerDescription] = servers.map(ServerDescription.init)
    guard let server = own.first, !own.contains(where: { root.contains($0.expandedURL) }) else { return nil }
    if server.expandedURL.contains("://"), !root.isEmpty { return server.expandedURL }
    schemas.diagnostics.report(
      .notGenerated,
      "the operation is served at '\(server.expandedURL)': call it with a client whose environment that is",
      at: servers.first?.location(of: "url") ?? declared.object.location)
    return nil
  }
}

extension ServerDescription {
  /// What a Server Object says.
  init(_ object: ServerObject) {
    self.init(
      url: object.url,
      variables: object.variables.map { entry in
        Variable(
          name: entry.key, values: entry.value.enumValues, defaultValue: entry.value.defaultValue,
          documentation: entry.value.description)
      }, name: object.name, documentation: object.description, location: object.location(of: "url"))
  }
}

import APIModel
import Diagnostics
import OpenAPI

extension OperationResolver {
  /// Reports servers that are an operation's own: every request goes to the server of its client.
  mutating func reportServers(of declared: DeclaredOperation) {
    guard let servers = declared.object.servers ?? declared.items.lazy.compactMap(\.servers).first else { return }
    let root: [String] = (schemas.documents.root.servers ?? []).map(\.expandedURL)
    guard let server = servers.first, !servers.contains(where: { root.contains($0.expandedURL) }) else { return }
    schemas.diagnostics.report(
      .notGenerated,
      "the operation is served at '\(server.expandedURL)': call it with a client whose environment that is",
      at: server.location(of: "url"))
  }
}

extension ServerObject {
  /// The URL with the default of every variable in its place.
  fileprivate var expandedURL: String {
    variables.reduce(url) { $0.replacing("{\($1.key)}", with: $1.value.defaultValue) }
  }
}

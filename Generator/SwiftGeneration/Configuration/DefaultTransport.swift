/// The transport of a client that is given none.
package struct DefaultTransport: Hashable, Sendable {
  /// The module and type of the transport, such as `AsyncHTTPClientTransport`.
  package var module: String

  /// The package trait that brings it, nil when it is always there.
  package var trait: String?

  /// Makes a default transport of its parts.
  package init(module: String, trait: String?) {
    self.module = module
    self.trait = trait
  }
}

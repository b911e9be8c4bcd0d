/// What `#if` asks.
package enum CompilationCondition: Hashable, Sendable {
  /// A package trait or another flag: `#if AsyncHTTPClient`.
  case flag(Identifier)
  /// Whether a module is there: `#if canImport(FoundationNetworking)`.
  case canImport(Identifier)
}

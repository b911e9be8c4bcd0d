/// What `#if` asks.
package enum CompilationCondition: Hashable, Sendable {
  /// A package trait or another flag: `#if AsyncHTTPClient`.
  case flag(Identifier)
  /// Whether a module is there: `#if canImport(FoundationNetworking)`.
  case canImport(Identifier)
}

extension CompilationCondition {
  /// The condition after `#if`.
  var text: String {
    switch self {
    case .flag(let name): name.text
    case .canImport(let module): "canImport(\(module.text))"
    }
  }
}

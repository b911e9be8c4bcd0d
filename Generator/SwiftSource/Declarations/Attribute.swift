/// An attribute of a declaration or an import.
package enum Attribute: Hashable, Sendable {
  /// `@available(*, deprecated, message: "…")`.
  case deprecated(message: StringLiteral?)
  /// `@discardableResult`.
  case discardableResult
  /// `@_exported`, on an import only.
  case exported
  /// `@nonexhaustive`, on a public enum that may grow (SE-0487).
  case nonexhaustive
  /// `@_spi(group)`.
  case spi(Identifier)
  /// `@Wrapper`, a property wrapper.
  case wrapper(TypeName)
}

extension Attribute {
  /// Whether the attribute stands on a line of its own.
  var hasOwnLine: Bool {
    switch self {
    case .deprecated, .discardableResult: true
    case .exported, .nonexhaustive, .spi, .wrapper: false
    }
  }

  /// The attribute as Swift source.
  var code: CodeBlock {
    switch self {
    case .deprecated(let message):
      "@available(\(arguments: ["*", "deprecated"] + (message.map { ["message: \($0)"] } ?? [])))"
    case .discardableResult: "@discardableResult"
    case .exported: "@_exported"
    case .nonexhaustive: "@nonexhaustive"
    case .spi(let group): "@_spi(\(group, as: .argumentLabel))"
    case .wrapper(let type): "@\(type)"
    }
  }
}

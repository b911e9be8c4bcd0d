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
  var fragments: [CodeFragment] {
    switch self {
    case .deprecated(let message): Attribute.deprecated(message)
    case .discardableResult: [.text("@discardableResult")]
    case .exported: [.text("@_exported")]
    case .nonexhaustive: [.text("@nonexhaustive")]
    case .spi(let group): [.text("@_spi(\(group.text))")]
    case .wrapper(let type): [.text("@\(type.text)")]
    }
  }

  private static func deprecated(_ message: StringLiteral?) -> [CodeFragment] {
    let message: [CodeBlock] = if let message { ["message: \(message)"] } else { [] }
    let arguments = CodeList(kind: .arguments, items: ["*", "deprecated"] + message)
    return [.text("@available("), .list(arguments), .text(")")]
  }
}

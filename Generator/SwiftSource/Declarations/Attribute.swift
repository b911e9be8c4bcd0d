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
}

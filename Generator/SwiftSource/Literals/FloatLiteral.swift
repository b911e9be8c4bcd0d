/// A floating-point literal: the shortest digits that read back as the same value.
package struct FloatLiteral: Hashable, Sendable {
  /// The literal as Swift source.
  let text: String

  /// Creates the literal of a number; nil for infinities and NaN, which have none.
  package init?(_ value: Double) {
    guard value.isFinite else { return nil }
    text = value.description
  }
}

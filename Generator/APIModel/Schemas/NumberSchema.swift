/// What a schema says about numbers.
package struct NumberSchema: Hashable, Sendable {
  /// How exactly a number is kept.
  package enum Format: Hashable, Sendable {
    /// A decimal number that keeps what was sent.
    case decimal
    /// IEEE 754 binary64.
    case double
    /// IEEE 754 binary32.
    case float
  }

  /// How exactly the number is kept.
  package var format: Format

  /// The limits on the number.
  package var limits: NumericLimits

  /// Makes the meaning of a number schema.
  package init(format: Format, limits: NumericLimits = NumericLimits()) {
    self.format = format
    self.limits = limits
  }
}

/// What a schema says about integers.
package struct IntegerSchema: Hashable, Sendable {
  /// The range that holds the integer.
  package enum Format: Hashable, Sendable {
    /// 32 bits, signed.
    case int32
    /// 64 bits, signed.
    case int64
  }

  /// The range that holds the integer.
  package var format: Format

  /// The limits on the integer.
  package var limits: NumericLimits

  /// Makes the meaning of an integer schema.
  package init(format: Format, limits: NumericLimits = NumericLimits()) {
    self.format = format
    self.limits = limits
  }
}

package import APIModel

/// What is asked of a value beyond its type.
package indirect enum ConstraintPlan: Hashable, Sendable {
  /// A string's length and format.
  case string(minLength: Int?, maxLength: Int?, isUUID: Bool)
  /// An integer's limits.
  case integer(NumericLimits)
  /// A decimal number's limits.
  case number(NumericLimits)
  /// A binary number's limits.
  case double(NumericLimits)
  /// The length of a list.
  case array(minItems: Int?, maxItems: Int?)
}

/// The Swift type of a value, whether `null` is one too, and what is asked of it.
package struct ValuePlan: Hashable, Sendable {
  /// The Swift type of every value but `null`.
  package var type: ValueType

  /// Whether `null` is a value.
  package var isNullable: Bool

  /// What is asked of a value beyond its type, nil when nothing is.
  package var constraint: ConstraintPlan?
}

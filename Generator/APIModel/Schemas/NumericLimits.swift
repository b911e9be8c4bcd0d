/// The limits on a number, each as the JSON number that the description writes, so nothing is rounded.
package struct NumericLimits: Hashable, Sendable {
  /// The least number, nil when there is none.
  package var minimum: String?

  /// The number that every value is greater than, nil when there is none.
  package var exclusiveMinimum: String?

  /// The greatest number, nil when there is none.
  package var maximum: String?

  /// The number that every value is less than, nil when there is none.
  package var exclusiveMaximum: String?

  /// The number that every value is a multiple of, nil when there is none.
  package var multipleOf: String?

  /// Whether nothing is limited.
  package var isEmpty: Bool { self == NumericLimits() }

  /// Makes limits of their parts.
  package init(
    minimum: String? = nil, exclusiveMinimum: String? = nil, maximum: String? = nil, exclusiveMaximum: String? = nil,
    multipleOf: String? = nil
  ) {
    self.minimum = minimum
    self.exclusiveMinimum = exclusiveMinimum
    self.maximum = maximum
    self.exclusiveMaximum = exclusiveMaximum
    self.multipleOf = multipleOf
  }
}

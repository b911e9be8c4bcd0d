/// Assertions about an array, whatever its elements are.
///
/// - SeeAlso: JSON Schema Validation 2020-12, section 6.4.
@_spi(Generated)
public struct ArrayConstraint: Hashable, Sendable {
  /// The least number of elements; nil when there is none.
  public let minItems: Int?
  /// The greatest number of elements; nil when there is none.
  public let maxItems: Int?

  /// Makes a constraint from the keywords of a schema.
  public init(minItems: Int? = nil, maxItems: Int? = nil) {
    self.minItems = minItems
    self.maxItems = maxItems
  }
}

@_spi(Generated)
extension Array: Constrainable {
  /// The assertions that the array breaks.
  public func violations(of constraint: ArrayConstraint) -> [Violation] {
    var violations: [Violation] = []
    if let limit = constraint.minItems, count < limit {
      violations.append(Violation("minItems", limit: limit, count: count))
    }
    if let limit = constraint.maxItems, count > limit {
      violations.append(Violation("maxItems", limit: limit, count: count))
    }
    return violations
  }
}

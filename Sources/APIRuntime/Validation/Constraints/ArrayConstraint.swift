@_spi(Generated) public import JSONCoding

/// Assertions about an array and its elements.
///
/// - SeeAlso: JSON Schema Validation 2020-12, section 6.4; JSON Schema Core 2020-12, section 10.3.1.2 (`items`).
@_spi(Generated)
public struct ArrayConstraint<Items: Constraint>: Constraint {
  /// The least number of elements; nil when there is none.
  public let minItems: Int?
  /// The greatest number of elements; nil when there is none.
  public let maxItems: Int?
  /// Whether no two elements may be equal.
  public let uniqueItems: Bool
  /// What every element must keep.
  public let items: Items
  /// Where the schema is in the API's description, as the fragment of a URI; empty when that is not known.
  public let location: StaticString

  /// Makes a constraint from the keywords of a schema.
  public init(
    minItems: Int? = nil, maxItems: Int? = nil, uniqueItems: Bool = false, items: Items,
    at location: StaticString = ""
  ) {
    self.minItems = minItems
    self.maxItems = maxItems
    self.uniqueItems = uniqueItems
    self.items = items
    self.location = location
  }

  /// Adds the assertions that an array or one of its elements breaks.
  ///
  /// - Complexity: O(n) in the number of elements.
  @inlinable
  public func check(array: [some Constrainable & Hashable & JSONConvertible], _ violations: inout Violations) {
    violations.checkCount(
      array.count, from: ("minItems", minItems), to: ("maxItems", maxItems), at: location)
    if uniqueItems { violations.checkUniqueness(of: array, at: location) }
    if items is NoConstraint { return }
    for (index, element) in array.enumerated() {
      let start = violations.kept.count
      element.check(items, &violations)
      violations.move(from: start, into: index)
    }
  }
}

@_spi(Generated)
extension ArrayConstraint where Items == NoConstraint {
  /// Makes a constraint from the keywords of a schema that says nothing about the elements.
  public init(
    minItems: Int? = nil, maxItems: Int? = nil, uniqueItems: Bool = false, at location: StaticString = ""
  ) {
    self.init(
      minItems: minItems, maxItems: maxItems, uniqueItems: uniqueItems, items: NoConstraint(), at: location)
  }
}

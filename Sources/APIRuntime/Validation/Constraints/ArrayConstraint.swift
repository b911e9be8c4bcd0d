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

  /// Adds the assertions that a value breaks; none unless it is an array.
  @inlinable
  public func check(_ value: some Constrainable, _ violations: inout Violations) {
    value.check(self, &violations)
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

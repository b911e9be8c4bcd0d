/// What a schema says about arrays.
package struct ArraySchema: Sendable {
  /// The schema of every element.
  package var items: Schema

  /// The least number of elements, nil when there is no limit.
  package var minItems: Int?

  /// The greatest number of elements, nil when there is no limit.
  package var maxItems: Int?

  /// Whether no two elements may be equal.
  package var hasUniqueItems: Bool

  /// Makes the meaning of an array schema.
  package init(items: Schema, minItems: Int? = nil, maxItems: Int? = nil, hasUniqueItems: Bool = false) {
    self.items = items
    self.minItems = minItems
    self.maxItems = maxItems
    self.hasUniqueItems = hasUniqueItems
  }
}

/// An object whose members all have one schema, whatever their names.
package struct MapSchema: Sendable {
  /// The schema of every member's value.
  package var values: Schema

  /// The least number of members, nil when there is no limit.
  package var minProperties: Int?

  /// The greatest number of members, nil when there is no limit.
  package var maxProperties: Int?

  /// Makes the meaning of a map schema.
  package init(values: Schema, minProperties: Int? = nil, maxProperties: Int? = nil) {
    self.values = values
    self.minProperties = minProperties
    self.maxProperties = maxProperties
  }
}

/// An object whose members all have one schema, whatever their names.
package struct MapSchema: Sendable {
  /// The schema of every member's value.
  package var values: Schema

  /// Makes the meaning of a map schema.
  package init(values: Schema) {
    self.values = values
  }
}

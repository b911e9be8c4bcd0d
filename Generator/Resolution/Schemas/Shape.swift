import APIModel

/// What a schema is about, and whether that is all it says.
struct Shape {
  /// The kind, with the constraints that belong to it; assertions are added by who knows the whole schema.
  var schema: Schema

  /// Whether every value of the kind is accepted, so that nothing needs to be asserted beside it.
  var isExact: Bool

  /// Makes a shape of its parts.
  init(_ schema: Schema, isExact: Bool = true) {
    self.schema = schema
    self.isExact = isExact
  }
}

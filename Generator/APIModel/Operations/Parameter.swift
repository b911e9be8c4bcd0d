package import Diagnostics

/// A value that a caller gives with a request, outside its body.
package struct Parameter: Sendable {
  /// Where a parameter is carried.
  package enum Position: Hashable, Sendable {
    /// In the path, in the place that the template gives it.
    case path
  }

  /// The name on the wire, byte for byte.
  package var name: String

  /// Where the parameter is carried.
  package var position: Position

  /// What the value may be.
  package var schema: Schema

  /// What the description says about it.
  package var documentation: Documentation

  /// Where the description declares it.
  package var location: SourceLocation

  /// Makes a parameter of its parts.
  package init(
    name: String, position: Position, schema: Schema, documentation: Documentation, location: SourceLocation
  ) {
    self.name = name
    self.position = position
    self.schema = schema
    self.documentation = documentation
    self.location = location
  }
}

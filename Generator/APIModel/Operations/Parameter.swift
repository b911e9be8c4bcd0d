package import Diagnostics

/// A value that a caller gives with a request, outside its body.
package struct Parameter: Sendable {
  /// Where a parameter is carried.
  package enum Position: String, Hashable, Sendable {
    /// In the path, in the place that the template gives it.
    case path
    /// In the query.
    case query
    /// In a field.
    case header
    /// In a cookie.
    case cookie
  }

  /// How a value becomes text.
  package enum Serialization: Hashable, Sendable {
    /// By a style, its elements and members one by one or not, reserved characters as they are or not.
    case style(ParameterStyle, explode: Bool, allowsReserved: Bool)
    /// As JSON.
    case json
  }

  /// The name on the wire, byte for byte.
  package var name: String

  /// Where the parameter is carried.
  package var position: Position

  /// How the value is written.
  package var serialization: Serialization

  /// Whether a value must be given.
  package var isRequired: Bool

  /// What the value may be.
  package var schema: Schema

  /// What the description says about it.
  package var documentation: Documentation

  /// Where the description declares it.
  package var location: SourceLocation

  /// Makes a parameter of its parts.
  package init(
    name: String, position: Position,
    serialization: Serialization = .style(.simple, explode: false, allowsReserved: false), isRequired: Bool = true,
    schema: Schema, documentation: Documentation, location: SourceLocation
  ) {
    self.name = name
    self.position = position
    self.serialization = serialization
    self.isRequired = isRequired
    self.schema = schema
    self.documentation = documentation
    self.location = location
  }
}

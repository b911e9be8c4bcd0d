package import Diagnostics

/// A declared member of an object.
package struct Property: Sendable {
  /// The member's name on the wire, byte for byte.
  package var name: String

  /// Whether the member must be there.
  package var isRequired: Bool

  /// What the member's value may be.
  package var schema: Schema

  /// Where the description writes the member's name.
  package var location: SourceLocation

  /// Makes a member of its parts.
  package init(name: String, isRequired: Bool, schema: Schema, location: SourceLocation) {
    self.name = name
    self.isRequired = isRequired
    self.schema = schema
    self.location = location
  }
}

package import Diagnostics

/// A declared member of an object.
package struct Property: Sendable {
  /// The direction in which a member is sent.
  package enum Access: Hashable, Sendable {
    /// In requests and responses.
    case both
    /// In responses only: `readOnly`.
    case readOnly
    /// In requests only: `writeOnly`.
    case writeOnly
  }

  /// The member's name on the wire, byte for byte.
  package var name: String

  /// Whether the member must be there, in the direction in which it is sent.
  package var isRequired: Bool

  /// The direction in which the member is sent.
  package var access: Access

  /// What the member's value may be.
  package var schema: Schema

  /// Where the description writes the member's name.
  package var location: SourceLocation

  /// Makes a member of its parts.
  package init(
    name: String, isRequired: Bool, access: Access = .both, schema: Schema, location: SourceLocation
  ) {
    self.name = name
    self.isRequired = isRequired
    self.access = access
    self.schema = schema
    self.location = location
  }
}

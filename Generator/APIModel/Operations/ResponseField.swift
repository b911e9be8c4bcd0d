package import Diagnostics

/// A field that a response may have, RFC 9110 section 5.
package struct ResponseField: Sendable {
  /// The name of the field as the description writes it; its case plays no part.
  package var name: String

  /// Whether the value is JSON, and not text in the way of `simple`.
  package var isJSON: Bool

  /// What the value may be.
  package var schema: Schema

  /// What the description says about it, nil when it says nothing.
  package var documentation: String?

  /// Where the description declares it.
  package var location: SourceLocation

  /// Makes a field of its parts.
  package init(name: String, isJSON: Bool, schema: Schema, documentation: String?, location: SourceLocation) {
    self.name = name
    self.isJSON = isJSON
    self.schema = schema
    self.documentation = documentation
    self.location = location
  }
}

/// A body: its media type and what it holds.
package struct Content: Sendable {
  /// The media type, RFC 9110 section 8.3.1, as the description writes it, such as `application/json`.
  package var mediaType: String

  /// What the body may be.
  package var schema: Schema

  /// Makes content of its parts.
  package init(mediaType: String, schema: Schema) {
    self.mediaType = mediaType
    self.schema = schema
  }
}

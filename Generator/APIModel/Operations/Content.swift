/// A body: its media type and what it holds.
package struct Content: Sendable {
  /// How the body is written.
  package enum Format: Hashable, Sendable {
    /// JSON.
    case json
    /// The members of an object as `application/x-www-form-urlencoded`, and how some of them are written.
    case form([FormField])
    /// The members of an object as the parts of `multipart/form-data`, and how some of them are written.
    case multipart([FormField])
    /// Text in UTF-8.
    case text
    /// Bytes that nothing more is said about.
    case bytes
    /// Events that a server sends while the response goes on; the schema is that of an event's data.
    case events
    /// JSON values, each on a line of its own; the schema is that of one value.
    case lines
  }

  /// The media type, RFC 9110 section 8.3.1, as the description writes it, such as `application/json`; in a response it
  /// may be a range such as `image/*`.
  package var mediaType: String

  /// Other media types of the same body, each as the description writes it.
  package var otherMediaTypes: [String]

  /// How the body is written.
  package var format: Format

  /// What the body may be.
  package var schema: Schema

  /// Makes content of its parts.
  package init(mediaType: String, otherMediaTypes: [String] = [], format: Format = .json, schema: Schema) {
    self.mediaType = mediaType
    self.otherMediaTypes = otherMediaTypes
    self.format = format
    self.schema = schema
  }
}

/// How a member of a form is written, where the description says so.
package struct FormField: Hashable, Sendable {
  /// The member's name on the wire, byte for byte.
  package var name: String

  /// The media type of the member, nil for the default of its type.
  package var mediaType: String?

  /// How a value becomes text, nil for the default of its type.
  package var serialization: Parameter.Serialization?

  /// Makes the field of a member.
  package init(name: String, mediaType: String? = nil, serialization: Parameter.Serialization? = nil) {
    self.name = name
    self.mediaType = mediaType
    self.serialization = serialization
  }
}

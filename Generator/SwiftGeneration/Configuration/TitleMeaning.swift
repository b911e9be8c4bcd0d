/// What a string schema's `title` means to the generator.
package enum TitleMeaning: String, Hashable, Sendable, CaseIterable {
  /// The title is documentation, as JSON Schema says.
  case annotation

  /// The title names a format, which is asserted for parameters before a request is sent.
  ///
  /// Values that the server sends are not held to it: the description does not say that it is a format.
  case format
}

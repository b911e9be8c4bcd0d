/// What a value means that an `enum` does not list.
package enum EnumerationMeaning: String, Hashable, Sendable, CaseIterable {
  /// The value is one of a later version of the API, and is kept as it came.
  case open

  /// The value is an issue of validation, as JSON Schema says.
  ///
  /// - SeeAlso: JSON Schema Validation 2020-12, section 6.1.2.
  case closed
}

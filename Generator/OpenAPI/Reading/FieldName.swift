/// The name of a field of an object, and the versions of the specification that have it.
package struct FieldName: ExpressibleByStringLiteral {
  /// The name as it is in the document.
  let text: String
  /// The first version that has the field; nil when all have it.
  let first: OpenAPIVersion?
  /// Whether later versions do not have the field any more.
  let isRemoved: Bool

  /// Creates the name of a field that every version has, or those from `first` on.
  init(_ text: String, since first: OpenAPIVersion? = nil, isRemoved: Bool = false) {
    self.text = text
    self.first = first
    self.isRemoved = isRemoved
  }

  /// Creates the name of a field that every version has.
  package init(stringLiteral text: String) {
    self.init(text)
  }

  /// The name of a field that only OpenAPI 3.0 has.
  static func in30(_ text: String) -> FieldName { FieldName(text, since: .v30, isRemoved: true) }

  /// The name of a field that OpenAPI 3.0 does not have yet.
  static func in31(_ text: String) -> FieldName { FieldName(text, since: .v31) }

  /// The name of a field that OpenAPI 3.1 does not have yet.
  static func in32(_ text: String) -> FieldName { FieldName(text, since: .v32) }

  /// The version that has the field, when `version` does not; nil when it does.
  func otherVersion(than version: OpenAPIVersion) -> OpenAPIVersion? {
    guard let first, isRemoved ? version != first : version < first else { return nil }
    return first
  }
}

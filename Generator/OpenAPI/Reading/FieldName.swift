/// The name of a field of an object, and the version of the specification that alone has it.
package struct FieldName: ExpressibleByStringLiteral {
  /// The name as it is in the document.
  let text: String
  /// The only version that has the field; nil when all have it.
  let version: OpenAPIVersion?

  /// Creates the name of a field that only `version` has; that every version has, when it is nil.
  init(_ text: String, in version: OpenAPIVersion? = nil) {
    self.text = text
    self.version = version
  }

  /// Creates the name of a field that every version has.
  package init(stringLiteral text: String) {
    self.init(text)
  }

  /// The name of a field that only OpenAPI 3.0 has.
  static func in30(_ text: String) -> FieldName { FieldName(text, in: .v30) }

  /// The name of a field that OpenAPI 3.0 does not have yet.
  static func in31(_ text: String) -> FieldName { FieldName(text, in: .v31) }
}

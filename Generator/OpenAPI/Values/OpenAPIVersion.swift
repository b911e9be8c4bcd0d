/// The versions of the OpenAPI specification that the generator reads, without their patch number.
package enum OpenAPIVersion: String, CaseIterable, Hashable, Comparable, Sendable {
  /// OpenAPI 3.0, with its own dialect of JSON Schema.
  case v30 = "3.0"
  /// OpenAPI 3.1, with JSON Schema 2020-12.
  case v31 = "3.1"
  /// OpenAPI 3.2, as far as it means what 3.1 means; what it adds beyond that is refused by name.
  case v32 = "3.2"

  /// Whether a version is older than another one.
  package static func < (left: OpenAPIVersion, right: OpenAPIVersion) -> Bool {
    left.rawValue < right.rawValue
  }
}

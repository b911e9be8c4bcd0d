/// The versions of the OpenAPI specification that the generator reads, without their patch number.
package enum OpenAPIVersion: String, CaseIterable, Hashable, Sendable {
  /// OpenAPI 3.0, with its own dialect of JSON Schema.
  case v30 = "3.0"
  /// OpenAPI 3.1, with JSON Schema 2020-12.
  case v31 = "3.1"
}

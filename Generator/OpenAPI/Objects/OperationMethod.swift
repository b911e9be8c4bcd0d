/// The HTTP methods that a path item has fields for.
package enum OperationMethod: String, CaseIterable, Hashable, Sendable {
  case get
  case put
  case post
  case delete
  case options
  case head
  case patch
  case trace
  /// A safe request with a body. OpenAPI 3.2 only.
  case query

  /// The field of a path item.
  var field: FieldName { self == .query ? .in32(rawValue) : FieldName(rawValue) }
}

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
}

import Diagnostics
import OpenAPI

/// An operation of a path, before its meaning is worked out.
struct DeclaredOperation {
  /// The path, as it is written.
  let path: String

  /// Where the path is written.
  let pathLocation: SourceLocation

  /// The method.
  let method: OperationMethod

  /// What is said about the operation.
  let object: OperationObject

  /// The path item and those that it refers to, the nearest first: what one says goes before what the next says.
  let items: [PathItemObject]
}

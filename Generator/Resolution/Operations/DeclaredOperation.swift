import Diagnostics
import OpenAPI

/// An operation of a path, or a request of a webhook, before its meaning is worked out.
struct DeclaredOperation {
  /// Whether the API sends the request, and the app receives it.
  var isWebhook = false

  /// The path, as it is written; the name of a webhook.
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

package import NodeTree

/// A Callback Object: the requests that the API makes because of another one.
///
/// - SeeAlso: OpenAPI 3.1.1, section 4.8.18.
package struct CallbackObject: ReadableObject {
  package static var componentSection: String? { "callbacks" }

  package let node: Node
  /// What is requested, by the runtime expression that gives the URL.
  package let items: OrderedMap<PathItemObject>

  /// Reads a callback.
  package init?(reading object: inout ObjectReader) {
    node = object.node
    items = object.map(of: object.takeRest())
  }
}

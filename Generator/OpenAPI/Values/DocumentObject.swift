package import Diagnostics
package import NodeTree

/// An object of the document, which knows where its author wrote it.
package protocol DocumentObject: Sendable {
  /// The node that the object was read from.
  var node: Node { get }
}

extension DocumentObject {
  /// Where the object is.
  package var location: SourceLocation { node.location }

  /// Where the value of the field `name` is; the object itself when it has no such field.
  package func location(of name: String) -> SourceLocation {
    (node[name] ?? node).location
  }

  /// Whether the author wrote the field `name`, with whatever value.
  package func hasField(_ name: String) -> Bool {
    node[name] != nil
  }

  /// The members whose names begin with `x-`, in the order of the document.
  ///
  /// - Complexity: O(n) in the number of the object's members.
  package var extensions: OrderedMap<Node> {
    guard node.kind == .mapping else { return OrderedMap() }
    let members = node.members.lazy.map { OrderedMap<Node>.Entry(key: $0.key.text, keyNode: $0.key, value: $0.value) }
    return OrderedMap(members.filter { $0.key.hasPrefix("x-") })
  }
}

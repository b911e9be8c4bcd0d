import NodeTree

/// The place that a reference leads to.
enum ReferenceTarget {
  /// A value, not read yet, and what diagnostics call it.
  case node(Node, name: String)
  /// A schema that has a name of its own.
  case schema(SchemaObject)

  /// The value.
  var node: Node {
    switch self {
    case .node(let node, _): node
    case .schema(let schema): schema.node
    }
  }

  /// What diagnostics call the value: the last key of the reference, or the name of the file.
  var name: String {
    switch self {
    case .node(_, let name): name
    case .schema(let schema): schema.identity.anchor ?? schema.identity.id ?? "schema"
    }
  }
}

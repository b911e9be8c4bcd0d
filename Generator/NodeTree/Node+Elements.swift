extension Node {
  /// The elements of a sequence, in order; empty for the rest.
  package var elements: Elements { Elements(of: self) }

  /// The same as an array: quicker to walk through from other modules.
  package var elementList: [Node] {
    inTree { tree in
      let elements: Elements = elements
      var list: [Node] = []
      list.reserveCapacity(elements.count)
      var index: Int = elements.startIndex
      while index < elements.endIndex {
        list.append(Node(tree, index))
        index = Int(tree.tape.nodes[index].end)
      }
      return list
    }
  }

  /// The elements of a sequence.
  ///
  /// - Complexity: Going from an element to the next is O(1), whatever is inside it.
  package struct Elements: Collection, Sendable {
    /// How many elements there are.
    package let count: Int
    /// The position of the first element.
    package let startIndex: Int
    /// The position behind the last element.
    package let endIndex: Int

    private let sequence: Node

    fileprivate init(of node: Node) {
      let stored = node.stored
      let isSequence = stored.kind == .sequence
      sequence = node
      count = isSequence ? Int(stored.payload) : 0
      startIndex = node.index + 1
      endIndex = isSequence ? Int(stored.end) : startIndex
    }

    /// The position behind the element at `index`.
    package func index(after index: Int) -> Int { sequence.inTree { Int($0.tape.nodes[index].end) } }

    /// The element at `index`.
    package subscript(index: Int) -> Node { sequence.other(at: index) }
  }
}

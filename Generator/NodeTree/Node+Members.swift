extension Node {
  /// The members of a mapping, in the document's order; empty for the rest.
  package var members: Members { Members(of: self) }

  /// The same as an array: quicker to walk through from other modules.
  package var memberList: [(key: Node, value: Node)] {
    inTree { tree in
      let members: Members = members
      var list: [(key: Node, value: Node)] = []
      list.reserveCapacity(members.count)
      var index: Int = members.startIndex
      while index < members.endIndex {
        list.append((key: Node(tree, index), value: Node(tree, index + 1)))
        index = Int(tree.tape.nodes[index + 1].end)
      }
      return list
    }
  }

  /// The value of the member `key`; nil when there is none, or the node is not a mapping.
  ///
  /// - Complexity: O(n) in the number of members, but compares no texts.
  package subscript(key: String) -> Node? {
    inTree { tree in
      guard let text = tree.tape.texts.id(of: key) else { return nil }
      let members = members
      var index = members.startIndex
      while index < members.endIndex {
        if tree.tape.nodes[index].payload == text { return Node(tree, index + 1) }
        index = Int(tree.tape.nodes[index + 1].end)
      }
      return nil
    }
  }

  /// The keys and values of a mapping. Keys are scalars, and no two have the same text.
  ///
  /// - Complexity: Going from a member to the next is O(1), whatever is inside it.
  package struct Members: Collection, Sendable {
    /// How many members there are.
    package let count: Int
    /// The position of the first member.
    package let startIndex: Int
    /// The position behind the last member.
    package let endIndex: Int

    private let mapping: Node

    fileprivate init(of node: Node) {
      let stored = node.stored
      let isMapping = stored.kind == .mapping
      mapping = node
      count = isMapping ? Int(stored.payload) : 0
      startIndex = node.index + 1
      endIndex = isMapping ? Int(stored.end) : startIndex
    }

    /// The position behind the member at `index`.
    package func index(after index: Int) -> Int { mapping.inTree { Int($0.tape.nodes[index + 1].end) } }

    /// The member at `index`.
    package subscript(index: Int) -> (key: Node, value: Node) {
      (key: mapping.other(at: index), value: mapping.other(at: index + 1))
    }
  }
}

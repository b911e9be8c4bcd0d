/// A value of a document: what it is, what it says and where it stands.
///
/// An alias is the node that it names: it cannot be told from it, but for the location of a scalar, which is the
/// alias's.
package struct Node: Sendable {
  private let tree: NodeTree
  /// The position of the node in the tape; never an alias's.
  private let index: Int

  /// The node at `index` of `tree`, or the one that it is an alias of.
  init(_ tree: NodeTree, _ index: Int) {
    self.tree = tree
    self.index = tree.nodes[index].kind == .alias ? Int(tree.nodes[index].payload) : index
  }

  private var stored: TapeNode { tree.nodes[index] }

  /// What the node is.
  package var kind: Kind {
    switch stored.kind {
    case .scalar, .alias: .scalar
    case .sequence: .sequence
    case .mapping: .mapping
    }
  }

  /// The text of a scalar without quotes and escapes; empty for a collection.
  package var text: String {
    stored.kind == .scalar ? tree.texts[stored.payload] : ""
  }

  /// How a scalar is written; `plain` for a collection.
  package var style: ScalarStyle { stored.style }

  /// The elements of a sequence, in order; empty for the rest.
  package var elements: Elements {
    Elements(tree: tree, startIndex: index + 1, endIndex: stored.kind == .sequence ? Int(stored.end) : index + 1)
  }

  /// The members of a mapping, in the document's order; empty for the rest.
  package var members: Members {
    Members(tree: tree, startIndex: index + 1, endIndex: stored.kind == .mapping ? Int(stored.end) : index + 1)
  }
}

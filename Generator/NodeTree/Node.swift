package import Diagnostics

/// A value of a document: what it is, what it says and where it stands.
///
/// An alias is the node that it names and cannot be told from it, but for the location of a scalar, which is where the
/// alias stands.
package struct Node: Sendable {
  /// The tree that the node belongs to.
  package let tree: NodeTree
  /// The number of the node in its tree; an alias has that of the node that it names.
  package let index: Int

  /// The node at `index` of `tree`, or the one that it is an alias of.
  init(_ tree: NodeTree, _ index: Int) {
    let node = tree.tape.nodes[index]
    self.tree = tree
    self.index = node.kind == .alias ? Int(node.payload) : index
  }

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
    stored.kind == .scalar ? tree.tape.texts[stored.payload] : ""
  }

  /// How a scalar is written; `plain` for a collection.
  package var style: ScalarStyle { stored.style }

  /// What a scalar means in YAML 1.2's core schema; nil for a collection.
  package var scalar: Scalar? {
    stored.kind == .scalar ? Scalar(text, style: stored.style, tag: stored.tag) : nil
  }

  /// Whether the node is null, which most are not: this is quicker than asking for its ``scalar``.
  package var isNullScalar: Bool {
    let stored: TapeNode = stored
    guard stored.kind == .scalar, stored.style == .plain || stored.tag != .untagged else { return false }
    return tree.tape.texts.byteCount(of: stored.payload) <= "null".utf8.count && scalar == .null
  }

  /// Where the node stands in its file. A scalar is underlined to the end of its line, a collection at its start.
  ///
  /// The pointer of a key is that of its member.
  ///
  /// - Complexity: O(1); asking for the pointer is O(n) in the depth of the node.
  package var location: SourceLocation {
    tree.tape.location(of: index, in: tree.file, pointer: JSONPointer { [tree, index] in tree.tape.tokens(to: index) })
  }

  /// The collection that the node is in; nil for the root.
  package var parent: Node? { index == 0 ? nil : Node(tree, Int(stored.parent)) }

  private var stored: TapeNode { tree.tape.nodes[index] }
}

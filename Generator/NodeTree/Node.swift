package import Diagnostics

/// A value of a document: what it is, what it says and where it stands.
///
/// An alias is the node that it names and cannot be told from it, but for the location of a scalar, which is where the
/// alias stands.
package struct Node: Sendable {
  /// The tree; safe, because a tree lives as long as the process.
  private let document: Unmanaged<NodeTree>
  /// The number of the node in its tree; an alias has that of the node that it names.
  package let index: Int

  /// The node at `index` of `tree`, or the one that it is an alias of.
  init(_ tree: NodeTree, _ index: Int) {
    let node = tree.tape.nodes[index]
    document = Unmanaged.passUnretained(tree)
    self.index = node.kind == .alias ? Int(node.payload) : index
  }

  /// The node at `index` of the same tree, or the one that it is an alias of.
  func other(at index: Int) -> Node { inTree { Node($0, index) } }

  /// What `body` makes of the tree that the node belongs to.
  func inTree<Result>(_ body: (NodeTree) -> Result) -> Result { document._withUnsafeGuaranteedRef(body) }

  /// The tree that the node belongs to.
  package var tree: NodeTree { inTree { $0 } }

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
    stored.kind == .scalar ? inTree { $0.tape.texts[stored.payload] } : ""
  }

  /// The number of bytes of a scalar's text; 0 for a collection.
  package var textLength: Int {
    let stored: TapeNode = stored
    return stored.kind == .scalar ? inTree { $0.tape.texts.byteCount(of: stored.payload) } : 0
  }

  /// Whether the node is a scalar whose text has the bytes of `text`: quicker than to compare its ``text``.
  package func hasText(_ text: String) -> Bool {
    let stored: TapeNode = stored
    return stored.kind == .scalar && inTree { $0.tape.texts.hasText(stored.payload, text) }
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
    return inTree { $0.tape.texts.byteCount(of: stored.payload) } <= "null".utf8.count && scalar == .null
  }

  /// Where the node stands in its file. A scalar is underlined to the end of its line, a collection at its start.
  ///
  /// The pointer of a key is that of its member.
  ///
  /// - Complexity: O(1); asking for the pointer is O(n) in the depth of the node.
  package var location: SourceLocation { inTree { SourceLocation(of: index, in: $0.places) } }

  /// The collection that the node is in; nil for the root.
  package var parent: Node? { index == 0 ? nil : other(at: Int(stored.parent)) }

  /// The node as the tree stores it.
  var stored: TapeNode { inTree { $0.tape.nodes[index] } }
}

internal import Diagnostics

/// The nodes of a document in the order of the text, and their texts.
struct Tape: Sendable {
  /// The nodes, the root first.
  var nodes: [TapeNode] = []
  /// The texts that scalars refer to.
  var texts = TextTable()

  /// What leads to the node at `index` from the root; to a key, what leads to its member. What is in a key that is no
  /// scalar has the pointer of the mapping.
  ///
  /// The tape may still be growing, so that the last nodes are open or a key has no value yet.
  ///
  /// - Complexity: O(n) in the depth of the node.
  func tokens(to index: Int) -> [String] {
    var tokens: [String] = []
    var current = index
    while current > 0 {
      if let token = token(of: current) { tokens.append(token) } else { tokens = [] }
      current = Int(nodes[current].parent)
    }
    return tokens.reversed()
  }

  /// What leads to the node at `index` from the collection that it is in; nil when that is a key which is no scalar.
  private func token(of index: Int) -> String? {
    let node = nodes[index]
    guard nodes[Int(node.parent)].kind == .mapping else { return String(node.position) }
    // A key that is a scalar stands right before its value.
    let key = nodes[node.position.isMultiple(of: 2) ? index : index - 1]
    return key.kind == .scalar && key.parent == node.parent ? texts[key.payload] : nil
  }

  /// The place of the node at `index`, to which a pointer leads.
  func location(of index: Int, in file: SourceFile, pointer: JSONPointer) -> SourceLocation {
    let node = nodes[index]
    return SourceLocation(
      file: file.path, relativePath: file.relativePath, line: Int(node.start.line), column: Int(node.start.column),
      length: Int(node.length), pointer: pointer)
  }
}

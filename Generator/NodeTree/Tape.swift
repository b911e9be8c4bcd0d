internal import Diagnostics

/// The nodes of a document in the order of the text, and their texts.
struct Tape: Sendable {
  /// The nodes, the root first.
  var nodes: [TapeNode] = []
  /// The texts that scalars refer to.
  var texts = TextTable()

  /// The pointer to the node at `index`; of a key it is the pointer to its member.
  ///
  /// The tape may still be growing, so that the last nodes are open or a key has no value yet.
  ///
  /// - Complexity: O(n) in the number of nodes beside the path from the root, not below them.
  func pointer(to index: Int) -> JSONPointer {
    var tokens: [String] = []
    var current = 0
    while current < index, let child = child(of: current, above: index) {
      tokens.append(child.token)
      current = child.index
    }
    return JSONPointer(tokens)
  }

  /// The element or member of the collection `parent` that holds the node at `index`.
  private func child(of parent: Int, above index: Int) -> (token: String, index: Int)? {
    switch nodes[parent].kind {
    case .scalar, .alias: nil
    case .sequence: element(of: parent, above: index)
    case .mapping: member(of: parent, above: index)
    }
  }

  private func element(of sequence: Int, above index: Int) -> (token: String, index: Int)? {
    var position = 0
    var element = sequence + 1
    while Int(nodes[element].end) <= index {
      element = Int(nodes[element].end)
      position += 1
    }
    return (String(position), element)
  }

  private func member(of mapping: Int, above index: Int) -> (token: String, index: Int)? {
    var key = mapping + 1
    while let next = endOfMember(key), next <= index { key = next }
    guard nodes[key].kind == .scalar else { return nil }
    return (texts[nodes[key].payload], min(Int(nodes[key].end), index))
  }

  /// The index behind the member whose key is at `key`; nil when its value has not come yet.
  private func endOfMember(_ key: Int) -> Int? {
    let value = Int(nodes[key].end)
    return value < nodes.count ? Int(nodes[value].end) : nil
  }

  /// The place of the node at `index`.
  func location(of index: Int, in file: SourceFile) -> SourceLocation {
    let node = nodes[index]
    let column = Int(node.start.column)
    let length =
      node.length > 0
      ? Int(node.length) : file.line(Int(node.start.line)).unicodeScalars.count - column + 1
    return SourceLocation(
      file: file.path, line: Int(node.start.line), column: column, length: max(length, 1),
      pointer: pointer(to: index))
  }
}

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

  /// Appends what leads to the node at `index` from the root, as RFC 6901 writes it.
  ///
  /// - Complexity: O(n) in the depth of the node.
  func appendPointer(to index: Int, to bytes: inout [UInt8]) {
    var path: [Int] = []
    path.reserveCapacity(32)
    var current = index
    while current > 0 {
      if key(of: current) == nil, nodes[Int(nodes[current].parent)].kind == .mapping {
        path.removeAll(keepingCapacity: true)
      } else {
        path.append(current)
      }
      current = Int(nodes[current].parent)
    }
    for step in path.reversed() {
      if let key = key(of: step) {
        texts.withBytes(of: key) { JSONPointer.append($0, to: &bytes) }
      } else {
        bytes.append(UInt8(ascii: "/"))
        bytes += String(nodes[step].position).utf8
      }
    }
  }

  /// What leads to the node at `index` from the collection that it is in; nil when that is a key which is no scalar.
  private func token(of index: Int) -> String? {
    let node = nodes[index]
    guard nodes[Int(node.parent)].kind == .mapping else { return String(node.position) }
    return key(of: index).map { texts[$0] }
  }

  /// The key of the member that the node at `index` is, or is the value of; nil when it is in no mapping, or its key is
  /// no scalar.
  private func key(of index: Int) -> TextTable.ID? {
    let node = nodes[index]
    guard nodes[Int(node.parent)].kind == .mapping else { return nil }
    // A key that is a scalar stands right before its value.
    let key = nodes[node.position.isMultiple(of: 2) ? index : index - 1]
    return key.kind == .scalar && key.parent == node.parent ? key.payload : nil
  }

  /// Where the node at `index` is in the text.
  func mark(of index: Int) -> DocumentPlaces.Mark {
    let node = nodes[index]
    return DocumentPlaces.Mark(line: Int(node.start.line), column: Int(node.start.column), length: Int(node.length))
  }

  /// The places of the nodes in `file`.
  func places(in file: SourceFile) -> DocumentPlaces {
    DocumentPlaces(
      of: file, mark: { mark(of: $0) }, tokens: { tokens(to: $0) },
      pointer: { index, bytes in appendPointer(to: index, to: &bytes) })
  }
}

internal import Diagnostics
internal import NodeTree

/// A tree of nodes as indented lines: the place, the style and the raw text of every scalar.
struct NodeDump {
  /// The lines so far.
  private(set) var text = ""

  /// Appends a node under a name.
  mutating func append(_ node: Node, named name: String, depth: Int = 0) {
    let start: String = String(repeating: "  ", count: depth) + name
    let mark: String = "\(node.location.line):\(node.location.column)"
    switch node.kind {
    case .scalar: text += "\(start): \(node.style) \(String(reflecting: node.text)) @\(mark)\n"
    case .sequence:
      text += "\(start): sequence @\(mark)\n"
      for (index, element) in node.elements.enumerated() { append(element, named: "\(index)", depth: depth + 1) }
    case .mapping:
      text += "\(start): mapping @\(mark)\n"
      for (key, value) in node.members { append(value, named: key.text, depth: depth + 1) }
    }
  }
}

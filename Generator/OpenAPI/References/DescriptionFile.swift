import Diagnostics
import NodeTree

/// One file of a description: its nodes, and what has been read from them.
final class DescriptionFile {
  /// The path from the folder of the root; of the root, its own name.
  let path: String
  /// The root of the file's document.
  let root: Node
  /// The version, and the schemas read so far.
  let context: ReadingContext

  /// The values of large mappings by their keys, so that following many references into one is not quadratic.
  private var members: [Int: [[UInt8]: Node]] = [:]
  /// The objects that are no schemas and have been read, by where they stand and what they were read as.
  private var objects: [ObjectKey: any Sendable] = [:]

  private struct ObjectKey: Hashable {
    let index: Int
    let type: ObjectIdentifier
  }

  /// How many members a mapping must have before a table of them pays.
  private static let tableThreshold = 16

  /// Creates a file of its root.
  init(path: String, root: Node, context: ReadingContext) {
    self.path = path
    self.root = root
    self.context = context
  }

  /// The name by which references know the file.
  var name: ResourceName { .file(path) }

  /// The value that keys and indices lead to from a node; nil when there is none.
  func node(at tokens: [String], from start: Node) -> Node? {
    var node: Node = start
    for token in tokens {
      guard let next = child(token, of: node) else { return nil }
      node = next
    }
    return node
  }

  /// Reads the value at a node, which diagnostics call `name`, or finds it when it has been read.
  func read<Value: Readable>(_ type: Value.Type, from node: Node, named name: String) -> Value? {
    let key = ObjectKey(index: node.index, type: ObjectIdentifier(type))
    if let known = objects[key] as? Value { return known }
    let value: Value? = Value.read(node, as: .member(name), in: context)
    if let value { objects[key] = value }
    return value
  }

  private func child(_ token: String, of node: Node) -> Node? {
    switch node.kind {
    case .scalar: nil
    case .sequence: element(token, of: node)
    case .mapping: node.members.count > Self.tableThreshold ? table(of: node)[Array(token.utf8)] : node[token]
    }
  }

  /// The element at a decimal index without leading zeros.
  ///
  /// - SeeAlso: RFC 6901, section 4.
  private func element(_ token: String, of node: Node) -> Node? {
    guard let offset = Int(token), offset >= 0, String(offset) == token else { return nil }
    return node.elements.dropFirst(offset).first
  }

  /// The values of a mapping by the bytes of their keys.
  private func table(of node: Node) -> [[UInt8]: Node] {
    if let known = members[node.index] { return known }
    let pairs = node.members.lazy.map { (Array($0.key.text.utf8), $0.value) }
    let table = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    members[node.index] = table
    return table
  }
}

/// The nodes that a document has given names, for its aliases.
struct AnchorTable: Sendable {
  /// What an anchor names.
  enum Target: Hashable, Sendable {
    /// A collection that has not ended; how many nodes the document had before it.
    case open(Int, nodesBefore: Int)
    /// A node, how many nodes it is and how deep its collections nest, with every alias below it replaced by what it
    /// names; a scalar is 0 deep.
    case complete(Int, expandedNodes: Int, height: Int)
  }

  private var targets: [String: Target] = [:]

  /// What the last anchor `name` names; nil when there is none.
  subscript(name: String) -> Target? { targets[name] }

  /// Names a scalar, and takes the name from any node that had it.
  mutating func define(_ name: String, asScalar index: Int) {
    targets[name] = .complete(index, expandedNodes: 1, height: 0)
  }

  /// Names a collection that starts after `expandedNodes` nodes.
  mutating func open(_ name: String, as index: Int, expandedNodes: Int) {
    targets[name] = .open(index, nodesBefore: expandedNodes)
  }

  /// Marks the collection at `index` as complete, unless its name was taken by a node inside it.
  mutating func close(_ name: String, of index: Int, expandedNodes: Int, height: Int) {
    guard case .open(index, let nodesBefore) = targets[name] else { return }
    targets[name] = .complete(index, expandedNodes: expandedNodes - nodesBefore, height: height)
  }
}

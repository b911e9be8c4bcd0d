extension Node {
  /// What a node is.
  package enum Kind: Hashable, Sendable {
    /// A single value, such as a string or a number.
    case scalar
    /// An ordered list of nodes.
    case sequence
    /// An ordered list of unique keys, each with a node.
    case mapping
  }
}

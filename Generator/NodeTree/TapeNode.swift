/// A node as the tree stores it: 32 bytes, in the order of the text, so that the nodes below a node follow it.
struct TapeNode: Sendable {
  /// What a node of the tape is.
  enum Kind: UInt8, Sendable {
    /// A scalar, or an alias of one.
    case scalar
    /// A sequence; its elements follow.
    case sequence
    /// A mapping; its keys and values follow in turn.
    case mapping
    /// An alias of a collection.
    case alias
  }

  /// What the node is.
  var kind: Kind
  /// How a scalar was written; `plain` for the rest.
  var style = ScalarStyle.plain
  /// What the node's tag says.
  var tag = CoreTag.untagged
  /// The text of a scalar, the number of elements or members of a collection, the target of an alias.
  var payload: UInt32 = 0
  /// How many Unicode scalars of the first line belong to the node; 0 when it goes on behind that line.
  var length: UInt32 = 0
  /// The index behind the last node below this one.
  var end: UInt32
  /// The index of the collection that the node is in; the root's own.
  var parent: UInt32
  /// How many elements, or keys and values, of that collection come before.
  var position: UInt32
  /// Where the node starts.
  var start: Mark
}

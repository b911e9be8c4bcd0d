package import Diagnostics

/// A document as a tree of nodes, each with its place in the text.
///
/// The tree is one array of nodes in the order of the text and one table of their texts; a ``Node`` is an index into
/// them, so a tree of any depth is built, copied and released without recursion.
package final class NodeTree: Sendable {
  /// The file that the document was read from.
  package let file: SourceFile
  /// The nodes, the root first; empty in no tree that leaves the builder.
  let nodes: [TapeNode]
  /// The texts of the scalars.
  let texts: TextTable

  /// Creates a tree from what a builder has collected.
  init(file: SourceFile, nodes: [TapeNode], texts: TextTable) {
    self.file = file
    self.nodes = nodes
    self.texts = texts
  }
}

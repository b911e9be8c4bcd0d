package import Diagnostics

/// A document as a tree of nodes, each with its place in the text.
///
/// The tree is one array of nodes and one table of their texts; a ``Node`` is an index into them. So a tree of any
/// depth is built, copied and released without recursion.
package final class NodeTree: Sendable {
  /// The file that the document was read from.
  package let file: SourceFile
  /// The nodes; never without a root.
  let tape: Tape

  /// Creates a tree of the nodes that were read from `file`.
  init(file: SourceFile, tape: Tape) {
    self.file = file
    self.tape = tape
  }

  /// Reads the one document of `file`: JSON if the path ends with `.json`, else YAML.
  ///
  /// - Returns: The root of the document; nil when there was an error. All errors are reported.
  package static func parse(
    _ file: SourceFile, limits: Limits = .default, reporting diagnostics: inout Diagnostics
  ) -> Node? {
    var builder = TreeBuilder(file: file, limits: limits)
    // What stops the reader is among the builder's diagnostics.
    if file.isJSON {
      try? JSONDocumentReader(file: file).read(into: &builder)
    } else {
      try? YAMLReader(file: file).read(into: &builder)
    }
    diagnostics.append(contentsOf: builder.diagnostics)
    guard !builder.diagnostics.hasErrors else { return nil }
    return Node(NodeTree(file: file, tape: builder.tape), 0)
  }
}

extension SourceFile {
  /// Whether the name says JSON. YAML has JSON's syntax, but libyaml refuses JSON's surrogate pairs.
  fileprivate var isJSON: Bool { path.lowercased().hasSuffix(".json") }
}

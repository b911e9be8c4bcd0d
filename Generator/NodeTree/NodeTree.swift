package import Diagnostics

/// A document as a tree of nodes, each with its place in the text.
///
/// The tree is one array of nodes and one table of their texts; a ``Node`` is an index into them. So a tree of any
/// depth is built, copied and released without recursion.
///
/// A tree lives as long as the process, so that nodes, of which every phase makes many on all cores, are copied without
/// counting references to it.
package final class NodeTree: Sendable {
  /// The file that the document was read from.
  package let file: SourceFile
  /// The nodes; never without a root.
  let tape: Tape
  /// Where the nodes are in the file.
  let places: DocumentPlaces

  /// Creates a tree of the nodes that were read from `file`.
  init(file: SourceFile, tape: Tape) {
    self.file = file
    self.tape = tape
    places = tape.places(in: file)
    _ = Unmanaged.passRetained(self)
  }

  /// The root of the document.
  package var root: Node { Node(self, 0) }

  /// Reads the one document of `file`: JSON if the path ends with `.json`, or if the text is JSON whatever its path
  /// says; else YAML.
  ///
  /// - Returns: The root of the document; nil when there was an error. All errors are reported.
  package static func parse(
    _ file: SourceFile, limits: Limits = .default, reporting diagnostics: inout Diagnostics
  ) -> Node? {
    let builder = built(from: file, limits: limits)
    diagnostics.append(contentsOf: builder.diagnostics)
    guard !builder.diagnostics.hasErrors else { return nil }
    return NodeTree(file: file, tape: builder.tape).root
  }

  /// What the reader of the file's language has built; what stopped it is among the builder's diagnostics.
  private static func built(from file: SourceFile, limits: Limits) -> TreeBuilder {
    if file.isNamedJSON || file.startsLikeJSON {
      var builder = TreeBuilder(file: file, limits: limits)
      try? JSONDocumentReader(file: file).read(into: &builder)
      // A text that only starts like JSON is YAML, which has braces too.
      if file.isNamedJSON || !builder.diagnostics.hasErrors { return builder }
    }
    var builder = TreeBuilder(file: file, limits: limits)
    try? YAMLReader(file: file).read(into: &builder)
    return builder
  }
}

extension SourceFile {
  /// Whether the name says JSON.
  fileprivate var isNamedJSON: Bool { path.lowercased().hasSuffix(".json") }

  /// Whether the first byte that is no blank is that of a JSON object or array.
  ///
  /// YAML has JSON's syntax, but libyaml refuses JSON's surrogate pairs and long keys.
  fileprivate var startsLikeJSON: Bool {
    let first: UInt8? = bytes.dropFirst(byteOrderMarkLength).first { !Array(" \t\r\n".utf8).contains($0) }
    return first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
  }
}

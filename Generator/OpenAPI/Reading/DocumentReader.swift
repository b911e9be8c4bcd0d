package import Diagnostics
package import NodeTree
package import ParallelWork

/// Reads OpenAPI documents, and parts of them.
package struct DocumentReader {
  /// The version that decides which fields there are.
  package let version: OpenAPIVersion

  /// Creates a reader of parts of a document that follows `version`.
  package init(version: OpenAPIVersion) {
    self.version = version
  }

  /// Reads a whole document from its root.
  ///
  /// Everything that is wrong is reported, and what can be read in spite of it is there. Without workers, one part is
  /// read after the other.
  ///
  /// - Returns: The document; nil when it is not an OpenAPI document of a version that can be read.
  package static func read(
    _ root: Node, with workers: Workers? = nil, reporting diagnostics: inout Diagnostics
  ) -> Document? {
    guard let version = OpenAPIVersion(ofDocument: root, reporting: &diagnostics) else { return nil }
    let context = ReadingContext(version: version, workers: workers)
    defer { context.pass(to: &diagnostics) }
    return Document.read(root, as: .member("openapi"), in: context)
  }

  /// Reads one object, such as the target that a reference finds in another file.
  ///
  /// - Parameters:
  ///   - type: What the object is to be read as.
  ///   - node: The object.
  ///   - name: What diagnostics call the object, such as the last part of the reference.
  ///   - diagnostics: Where everything that is wrong is reported.
  /// - Returns: The object; nil when it is of the wrong kind, or lacks what it makes no sense without.
  package func read<Value: Readable>(
    _ type: Value.Type, from node: Node, named name: String, reporting diagnostics: inout Diagnostics
  ) -> Value? {
    let context = ReadingContext(version: version)
    defer { context.pass(to: &diagnostics) }
    return Value.read(node, as: .member(name), in: context)
  }
}

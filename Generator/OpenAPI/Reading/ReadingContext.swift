import Diagnostics
import NodeTree

/// What every reader of a document shares: the document's version, and the diagnostics so far.
///
/// A class, so that readers at all depths report to the same place.
package final class ReadingContext {
  /// The version that decides which fields there are.
  let version: OpenAPIVersion
  /// What was found wrong so far.
  var diagnostics: Diagnostics

  /// Creates the context in which one document, or a part of it, is read.
  init(version: OpenAPIVersion, diagnostics: Diagnostics) {
    self.version = version
    self.diagnostics = diagnostics
  }

  /// Reports that `node`, called `label`, is of the wrong kind.
  func reportWrongType(of node: Node, as label: ValueLabel, expected: String) {
    report(label.wrongType, "\(label) must be \(expected), found \(node.summary)", at: node)
  }

  /// Reports something about `node`.
  func report(_ id: DiagnosticID, _ message: String, at node: Node) {
    diagnostics.report(id, message, at: node.location)
  }
}

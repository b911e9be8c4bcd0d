import Diagnostics
import NodeTree

/// What every reader of a document shares: its version, the schemas read and the diagnostics so far.
///
/// A class, so that readers at all depths report to the same place.
package final class ReadingContext {
  /// The version that decides which fields there are.
  let version: OpenAPIVersion
  /// The schemas that have been read.
  var schemas: SchemaTable
  /// The patterns of the schemas that have been read, some perhaps more than once.
  var patterns: [String] = []
  /// What schemas share that have no keywords of a group; nil before there was a schema.
  var keywords: SharedKeywords?
  private var reports: [(id: DiagnosticID, message: String, location: SourceLocation)] = []

  /// Creates the context in which one document, or a part of it, is read.
  init(version: OpenAPIVersion, schemas: SchemaTable = SchemaTable()) {
    self.version = version
    self.schemas = schemas
  }

  /// Reports that `node`, called `label`, is of the wrong kind.
  func reportWrongType(of node: Node, as label: ValueLabel, expected: String) {
    report(label.wrongType, "\(label) must be \(expected), found \(node.summary)", at: node)
  }

  /// Reports something about `node`.
  func report(_ id: DiagnosticID, _ message: String, at node: Node) {
    reports.append((id, message, node.location))
  }

  /// Passes on everything that was found wrong since the last time, in the order of the text, and at one place in the
  /// order of reporting.
  func pass(to diagnostics: inout Diagnostics) {
    guard !reports.isEmpty else { return }
    defer { reports = [] }
    let places = reports.enumerated().map { ($1.location.line, $1.location.column, $0) }
    for (_, _, index) in places.sorted(by: <) {
      diagnostics.report(reports[index].id, reports[index].message, at: reports[index].location)
    }
  }
}

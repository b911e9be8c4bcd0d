import Diagnostics
import NodeTree
import ParallelWork

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
  /// What reads parts of the document at the same time; nil for one after the other, as it is once parts share a schema.
  private(set) var workers: Workers?
  private var reports: [Report] = []

  fileprivate typealias Report = (id: DiagnosticID, message: String, location: SourceLocation)

  /// What has been found in a context.
  struct Findings: Sendable {
    fileprivate let schemas: SchemaTable
    fileprivate let patterns: [String]
    fileprivate let reports: [Report]
  }

  /// Creates the context in which one document, or a part of it, is read.
  init(version: OpenAPIVersion, schemas: SchemaTable = SchemaTable(), workers: Workers? = nil) {
    self.version = version
    self.schemas = schemas
    self.workers = workers
  }

  /// What has been found so far.
  var findings: Findings { Findings(schemas: schemas, patterns: patterns, reports: reports) }

  /// Adds what was found in other parts of the same document, in their order.
  ///
  /// - Returns: Whether it was added: not when parts share a schema through an alias, of which there must be one
  ///   object.
  func add(_ parts: [Findings]) -> Bool {
    for (index, part) in parts.enumerated() {
      guard !schemas.add(part.schemas) else { continue }
      for added in parts[..<index].reversed() { schemas.remove(added.schemas) }
      workers = nil
      return false
    }
    for part in parts {
      patterns += part.patterns
      reports += part.reports
    }
    return true
  }

  /// Reports that `node`, called `label`, is of the wrong kind.
  func reportWrongType(of node: Node, as label: ValueLabel, expected: String) {
    report(label.wrongType, "\(label) must be \(expected), found \(node.summary)", at: node)
  }

  /// Reports a value that is not written as it should be, and is clear all the same.
  func reportLooseValue(of node: Node, as label: ValueLabel, expected: String, readAs meaning: String) {
    report(.looseValue, "\(label) must be \(expected), found \(node.summary): it is read as \(meaning)", at: node)
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

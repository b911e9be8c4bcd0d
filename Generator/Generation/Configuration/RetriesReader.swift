internal import Diagnostics
internal import NodeTree
internal import SwiftGeneration

/// Reads what the configuration says about sending one operation's request again.
struct RetriesReader {
  /// The name of the operation as messages show it.
  private let name: String

  /// Makes a reader of the entry of an operation.
  init(of name: String) {
    self.name = name
  }

  /// The entry; what is wrong with it is reported, and left out.
  func read(_ node: Node, reporting outer: inout ConfigurationMapping) -> Configured<OperationRetries> {
    var reader = ConfigurationMapping(node, of: name, reporting: outer.diagnostics)
    let statuses: [Int] = statuses(reader.integers("statuses"), reporting: &reader.diagnostics)
    let retries = OperationRetries(statuses: statuses, isIdempotent: reader.boolean("idempotent"))
    reader.reportUnknownKeys()
    if node.kind == .mapping, node.members.isEmpty {
      reader.diagnostics.report(
        .configurationInvalid, "\(name) says neither 'statuses' nor 'idempotent'", at: node.location)
    }
    outer.diagnostics = reader.diagnostics
    return Configured(retries, at: node.location)
  }

  /// The statuses, each of which must be one of a failure, and be named once.
  private func statuses(_ entries: [Configured<Int>], reporting diagnostics: inout Diagnostics) -> [Int] {
    var statuses: [Int] = []
    for entry in entries {
      if !(400...599).contains(entry.value) {
        diagnostics.report(.configurationInvalid, "a status of a failure is 400 to 599", at: entry.location)
      } else if statuses.contains(entry.value) {
        diagnostics.report(.configurationInvalid, "\(entry.value) is named twice", at: entry.location)
      } else {
        statuses.append(entry.value)
      }
    }
    return statuses
  }
}

internal import Diagnostics
internal import NodeTree
internal import SwiftGeneration

/// Reads what the configuration says about an operation whose result takes time.
struct PollingReader {
  /// The name of the operation as messages show it.
  private let name: String

  /// Makes a reader of the entry of an operation.
  init(of name: String) {
    self.name = name
  }

  /// The entry; what is wrong with it is reported.
  func read(_ node: Node, reporting outer: inout ConfigurationMapping) -> Configured<Polling> {
    var reader = ConfigurationMapping(node, of: name, reporting: outer.diagnostics)
    let member: Configured<String>? = reader.string("member")
    let values: [Configured<String>] = reader.list("until")
    let interval: Configured<Int>? = reader.integer("interval")
    reader.reportUnknownKeys()
    if node.kind == .mapping, member == nil || values.isEmpty {
      reader.diagnostics.report(
        .configurationInvalid, "\(name) needs a 'member' of the result, and 'until': its values in the last one",
        at: node.location)
    }
    if let interval, interval.value < 1 {
      reader.diagnostics.report(.configurationInvalid, "'interval' is in seconds, at least 1", at: interval.location)
    }
    outer.diagnostics = reader.diagnostics
    let path: [String] = (member?.value ?? "").split(separator: ".").map(String.init)
    return Configured(
      Polling(member: path, values: values.map(\.value), interval: interval?.value ?? 2), at: node.location)
  }
}

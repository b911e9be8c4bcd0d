import Diagnostics
import NodeTree

/// The value of the keyword `required`: a list of names.
struct RequiredMembers: Readable {
  /// The names, in the order of the document.
  let names: [String]

  /// Reads a list of names, or one alone. A Boolean, as a parameter has one and JSON Schema once had, says nothing here.
  static func read(_ node: Node, as label: ValueLabel, in context: ReadingContext) -> RequiredMembers? {
    switch node.scalar {
    case .boolean:
      context.report(
        .keywordWithoutEffect, "\(label) is a list of names: list the member in the 'required' of its object",
        at: node)
      return nil
    case .string(let name):
      let list = "[\(name.debugDescription)]"
      context.reportLooseValue(of: node, as: label, expected: "an array", readAs: list)
      return RequiredMembers(names: [name])
    default: return [String].read(node, as: label, in: context).map { RequiredMembers(names: $0) }
    }
  }
}

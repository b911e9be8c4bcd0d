import Diagnostics
import NodeTree

/// The value of the keyword `required`: a list of names.
struct RequiredMembers: Readable {
  /// The names, in the order of the document.
  let names: [String]

  /// Reads a list of names. A Boolean, as a parameter has one and JSON Schema once had, says nothing here.
  static func read(_ node: Node, as label: ValueLabel, in context: ReadingContext) -> RequiredMembers? {
    guard node.kind == .scalar, ["true", "false", "yes", "no"].contains(node.text.lowercased()) else {
      return [String].read(node, as: label, in: context).map { RequiredMembers(names: $0) }
    }
    context.report(
      .keywordWithoutEffect,
      "\(label) is a list of names: a member that must be there is listed in the 'required' of its object", at: node)
    return nil
  }
}

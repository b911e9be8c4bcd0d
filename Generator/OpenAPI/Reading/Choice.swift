import Diagnostics
import NodeTree

extension RawRepresentable<String> where Self: CaseIterable {
  /// Reads one of the words that the type lists.
  static func read(_ node: Node, as label: ValueLabel, in context: ReadingContext) -> Self? {
    if node.kind == .scalar, let choice = Self(rawValue: node.text) { return choice }
    let words = allCases.map { $0.rawValue.debugDescription }
    let list = words.dropLast().joined(separator: ", ") + " or " + (words.last ?? "")
    context.report(.fieldValue, "\(label) must be \(list), found \(node.summary)", at: node)
    return nil
  }
}

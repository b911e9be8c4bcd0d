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

extension String {
  /// Reads prose for people, which decides nothing in the code: a number or a Boolean is taken as it was written.
  static func readProse(_ node: Node, as label: ValueLabel, in context: ReadingContext) -> String? {
    if case .string(let text) = node.scalar { return text }
    context.report(.annotationType, "\(label) must be a string, found \(node.summary)", at: node)
    return node.scalar == nil ? nil : node.text
  }
}

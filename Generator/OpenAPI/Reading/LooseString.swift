import Diagnostics
import NodeTree

/// A text that is clear even without quotes around it: a number or a Boolean is taken as it was written.
struct LooseString: Readable {
  /// The text.
  let text: String

  /// Reads a string or, with a warning, another scalar.
  static func read(_ node: Node, as label: ValueLabel, in context: ReadingContext) -> LooseString? {
    if case .string(let text) = node.scalar { return LooseString(text: text) }
    context.report(.annotationType, "\(label) must be a string, found \(node.summary)", at: node)
    return node.scalar.map { _ in LooseString(text: node.text) }
  }
}

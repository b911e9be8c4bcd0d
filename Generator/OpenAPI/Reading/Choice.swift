import Diagnostics
import NodeTree

/// A word that not every version of the specification has.
protocol VersionedChoice {
  /// The first version that has the word.
  var firstVersion: OpenAPIVersion { get }
}

extension RawRepresentable<String> where Self: CaseIterable {
  /// Reads one of the words that the type lists for the document's version.
  static func read(_ node: Node, as label: ValueLabel, in context: ReadingContext) -> Self? {
    if node.kind == .scalar, let choice = Self(rawValue: node.text), choice.isIn(context.version) { return choice }
    let words = allCases.filter { $0.isIn(context.version) }.map { $0.rawValue.debugDescription }
    let list = words.dropLast().joined(separator: ", ") + " or " + (words.last ?? "")
    context.report(.fieldValue, "\(label) must be \(list), found \(node.summary)", at: node)
    return nil
  }

  private func isIn(_ version: OpenAPIVersion) -> Bool {
    (self as? any VersionedChoice).map { $0.firstVersion <= version } ?? true
  }
}

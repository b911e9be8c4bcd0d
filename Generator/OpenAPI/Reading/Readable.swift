package import NodeTree

/// What a node can be read as.
package protocol Readable: Sendable {
  /// Reads `node`; nil when it is of the wrong kind, which has been reported then.
  static func read(_ node: Node, as label: ValueLabel, in context: ReadingContext) -> Self?

  /// The field of a Components Object that holds such values; nil when none does.
  static var componentSection: String? { get }
}

extension Readable {
  /// No components are such values.
  package static var componentSection: String? { nil }
}

extension Node: Readable {
  /// Takes the node as it is: any JSON value.
  package static func read(_ node: Node, as label: ValueLabel, in context: ReadingContext) -> Node? {
    node
  }
}

extension String: Readable {
  /// Reads a string, or the text of another scalar, which is clear without the quotes that its author forgot.
  package static func read(_ node: Node, as label: ValueLabel, in context: ReadingContext) -> String? {
    if case .string(let text) = node.scalar { return text }
    if node.kind == .scalar, !node.isNullScalar {
      context.reportLooseValue(of: node, as: label, expected: "a string", readAs: node.text.debugDescription)
      return node.text
    }
    context.reportWrongType(of: node, as: label, expected: "a string")
    return nil
  }
}

extension Array: Readable where Element: Readable {
  /// Reads a list, leaving out the elements that are wrong.
  package static func read(_ node: Node, as label: ValueLabel, in context: ReadingContext) -> [Element]? {
    guard node.kind == .sequence else {
      context.reportWrongType(of: node, as: label, expected: "an array")
      return nil
    }
    return node.elementList.compactMap { Element.read($0, as: label.element, in: context) }
  }
}

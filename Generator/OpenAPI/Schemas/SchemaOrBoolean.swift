package import NodeTree

/// A schema, or a Boolean that stands for the schema that allows everything (true) or nothing (false).
package enum SchemaOrBoolean: DocumentObject, Readable {
  /// A Boolean, and where it is.
  case boolean(Bool, Node)
  /// A schema with keywords.
  case object(SchemaObject)

  package static var componentSection: String? { "schemas" }

  /// The node that the schema was read from.
  package var node: Node {
    switch self {
    case .boolean(_, let node): node
    case .object(let schema): schema.node
    }
  }

  /// Reads a schema or a Boolean.
  package static func read(_ node: Node, as label: ValueLabel, in context: ReadingContext) -> SchemaOrBoolean? {
    if node.kind == .mapping { return SchemaObject.read(node, as: label, in: context).map(object) }
    if case .boolean(let value) = node.scalar { return .boolean(value, node) }
    context.reportWrongType(of: node, as: label, expected: "a schema")
    return nil
  }
}

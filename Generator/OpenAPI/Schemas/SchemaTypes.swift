import Diagnostics
import NodeTree

/// The value of the keyword `type`: a word, or in OpenAPI 3.1 a list of words.
struct SchemaTypes: Readable {
  /// The types allowed, in the order of the document.
  let types: [SchemaType]

  /// Reads a word or a list of words; the words that are wrong are left out.
  static func read(_ node: Node, as label: ValueLabel, in context: ReadingContext) -> SchemaTypes? {
    guard node.kind == .sequence else {
      return SchemaType.read(node, as: label, in: context).map { SchemaTypes(types: [$0]) }
    }
    if context.version == .v30 {
      context.report(
        .otherVersion, "\(label) is a list only in OpenAPI 3.1; it is read with its meaning there", at: node)
    }
    return SchemaTypes(types: node.elementList.compactMap { SchemaType.read($0, as: label.element, in: context) })
  }
}

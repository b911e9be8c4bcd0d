import Diagnostics
import NodeTree

/// The value of the keyword `type`: a word, or in OpenAPI 3.1 a list of words.
struct SchemaTypes: Readable {
  /// The types allowed, in the order of the document.
  let types: [SchemaType]

  /// Reads a word or a list of words; nil, which allows every type, when one of them is of no type of JSON.
  static func read(_ node: Node, as label: ValueLabel, in context: ReadingContext) -> SchemaTypes? {
    guard node.kind == .sequence else { return type(node, as: label, in: context).map { SchemaTypes(types: [$0]) } }
    if context.version == .v30 {
      context.report(
        .otherVersion, "\(label) is a list only in OpenAPI 3.1; it is read with its meaning there", at: node)
    }
    let types = node.elementList.map { type($0, as: label.element, in: context) }
    return types.contains(nil) ? nil : SchemaTypes(types: types.compactMap(\.self))
  }

  private static func type(_ node: Node, as label: ValueLabel, in context: ReadingContext) -> SchemaType? {
    guard case .string(let word) = node.scalar, SchemaType(rawValue: word) == nil else {
      return SchemaType.read(node, as: label, in: context)
    }
    let type = SchemaType(rawValue: word.lowercased())
    guard type != nil || !node.location.isUsedToRefuse else { return SchemaType.read(node, as: label, in: context) }
    let meaning = type.map { "'\($0.rawValue)'" } ?? "if no type were given"
    context.report(.looseValue, "\(node.summary) is no type of JSON: it is read as \(meaning)", at: node)
    return type
  }
}

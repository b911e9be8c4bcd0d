import Diagnostics
import NodeTree

extension DocumentSet {
  /// What a reference, written in a schema object, leads to; references there are not followed in turn.
  ///
  /// - Complexity: O(n) in the length of the reference, once a mapping that it passes has been passed before.
  package func schema(
    _ reference: String, from object: SchemaObject
  ) throws(ReferenceFailure) -> SchemaOrBoolean {
    try schema(reference, at: object.node)
  }

  /// What a value of a discriminator's mapping names: a schema of the root's components, or what a reference leads to.
  ///
  /// - SeeAlso: OpenAPI 3.1.1, section 4.8.25.1: a value that can be both names the component.
  package func mappedSchema(
    _ value: String, from object: SchemaObject
  ) throws(ReferenceFailure) -> SchemaOrBoolean {
    if let schema = root.components?.schemas[value] { return schema }
    do throws(ReferenceFailure) {
      return try schema(value, from: object)
    } catch {
      // What looks like a key is the name of a component that is not there, more than of a file.
      if case .fileNotFound = error, !value.utf8.contains(where: "./#".utf8.contains) { throw .notFound }
      throw error
    }
  }

  /// The schema of the root's components that a reference leads to, as by far the most do, and its name; nil when it
  /// leads elsewhere, or to what has been named before.
  package func component(
    _ reference: String, from object: SchemaObject
  ) -> (name: String, schema: SchemaOrBoolean)? {
    guard let entry = component(reference, at: object.node), entry.value.node.index == entry.keyNode.index + 1 else {
      return nil
    }
    return (entry.key, entry.value)
  }

  /// The place in another file that a reference leads to, as its location's ``SourceLocation/reference`` writes it,
  /// without looking whether anything is there; nil when the reference stays in its file, or does not say the place.
  package func placeInOtherFile(_ reference: String, from object: SchemaObject) -> String? {
    let file: DescriptionFile = file(of: object.node)
    let reference = URIReference(reference)
    guard case .file(let path) = resources.base(of: object.node, in: file).resolving(reference), path != file.path,
      case .pointer(let tokens) = Fragment(reference.fragment)
    else { return nil }
    return "\(path)#\(JSONPointer(tokens))"
  }

  private func component(_ text: String, at node: Node) -> OrderedMap<SchemaOrBoolean>.Entry? {
    guard let name = Self.componentName(in: text), node.tree === root.node.tree, !resources.hasIdentifiers(node.tree)
    else { return nil }
    return root.components?.schemas.entry(for: name)
  }

  private func schema(_ text: String, at node: Node) throws(ReferenceFailure) -> SchemaOrBoolean {
    if let entry = component(text, at: node) { return entry.value }
    let target: ReferenceTarget = try target(of: text, at: node)
    if case .schema(let schema) = target { return .object(schema) }
    return try read(SchemaOrBoolean.self, from: target.node, named: target.name)
  }

  /// The name in a reference to one of the root's schemas that is written without escapes; nil for any other reference.
  private static func componentName(in text: String) -> String? {
    let prefix = "#/components/schemas/"
    guard text.utf8.starts(with: prefix.utf8) else { return nil }
    let name = text.utf8.dropFirst(prefix.utf8.count)
    return name.contains(where: isSpecial) ? nil : String(Substring(name))
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "/"), UInt8(ascii: "~"), UInt8(ascii: "%"), UInt8(ascii: "#"): true
    default: false
    }
  }
}

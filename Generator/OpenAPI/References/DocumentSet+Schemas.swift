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
    return try schema(value, from: object)
  }

  private func schema(_ text: String, at node: Node) throws(ReferenceFailure) -> SchemaOrBoolean {
    // By far the most references are of this kind.
    if node.tree === root.node.tree, !resources.hasIdentifiers(node.tree), let name = Self.componentName(in: text),
      let schema = root.components?.schemas[name]
    {
      return schema
    }
    let target: ReferenceTarget = try target(of: text, at: node)
    if case .schema(let schema) = target { return .object(schema) }
    return try read(SchemaOrBoolean.self, from: target.node, named: target.name)
  }

  /// The name in a reference to one of the root's schemas that is written without escapes; nil for any other reference.
  private static func componentName(in text: String) -> String? {
    let prefix = "#/components/schemas/"
    guard text.utf8.starts(with: prefix.utf8) else { return nil }
    let name = text.utf8.dropFirst(prefix.utf8.count)
    let special: [UInt8] = Array("/~%#".utf8)
    return name.contains(where: special.contains) ? nil : String(Substring(name))
  }
}

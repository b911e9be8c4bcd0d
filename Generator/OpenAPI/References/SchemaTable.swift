import NodeTree

/// The schemas of one tree that have been read, by where they stand: what is read once is one object.
struct SchemaTable: Sendable {
  /// The schemas at the index of their node, as far as any was read.
  private var objects: [SchemaObject?] = []

  /// The schemas that have a name of their own: an `$id`, an `$anchor` or a `$dynamicAnchor`, in the order of reading,
  /// so that an inner one comes before the one around it.
  private(set) var identified: [SchemaObject] = []

  /// The schema that was read from a node; nil when none was.
  subscript(node: Node) -> SchemaObject? { node.index < objects.count ? objects[node.index] : nil }

  /// Adds the schemas of another table of the same tree; false, and nothing of use is left, when both have one.
  mutating func add(_ other: SchemaTable) -> Bool {
    for (index, schema) in other.objects.enumerated() {
      guard let schema else { continue }
      guard index >= objects.count || objects[index] == nil else { return false }
      place(schema, at: index)
    }
    identified += other.identified
    return true
  }

  /// Adds a schema.
  mutating func insert(_ schema: SchemaObject) {
    place(schema, at: schema.node.index)
    let identity: IdentityKeywords = schema.identity
    if identity.id != nil || identity.anchor != nil || identity.dynamicAnchor != nil { identified.append(schema) }
  }

  private mutating func place(_ schema: SchemaObject, at index: Int) {
    if index >= objects.count {
      objects.append(contentsOf: repeatElement(nil, count: max(index + 1 - objects.count, objects.count)))
    }
    objects[index] = schema
  }
}

import NodeTree

/// The schemas of one tree that have been read, by where they stand: what is read once is one object.
struct SchemaTable: Sendable {
  /// The schemas by the index of their node.
  private var objects: [Int32: SchemaObject] = [:]

  /// The schemas that have a name of their own: an `$id`, an `$anchor` or a `$dynamicAnchor`, in the order of reading,
  /// so that an inner one comes before the one around it.
  private(set) var identified: [SchemaObject] = []

  /// The schema that was read from a node; nil when none was.
  subscript(node: Node) -> SchemaObject? { objects[Int32(node.index)] }

  /// Adds a schema.
  mutating func insert(_ schema: SchemaObject) {
    objects[Int32(schema.node.index)] = schema
    let identity: IdentityKeywords = schema.identity
    if identity.id != nil || identity.anchor != nil || identity.dynamicAnchor != nil { identified.append(schema) }
  }
}

import NodeTree

/// The schemas of one tree that have been read, by where they stand: what is read once is one object.
struct SchemaTable: Sendable {
  /// The schemas from the node of the index `start` on, as far as any was read.
  private var objects: [SchemaObject?] = []

  private var start = 0

  /// The schemas that have a name of their own: an `$id`, an `$anchor` or a `$dynamicAnchor`, in the order of reading,
  /// so that an inner one comes before the one around it.
  private(set) var identified: [SchemaObject] = []

  /// The schema that was read from a node; nil when none was.
  subscript(node: Node) -> SchemaObject? { self[node.index] }

  private subscript(index: Int) -> SchemaObject? {
    objects.indices.contains(index - start) ? objects[index - start] : nil
  }

  /// Adds the schemas of another table of the same tree; false, and none is added, when both have one.
  mutating func add(_ other: SchemaTable) -> Bool {
    let added: [(index: Int, schema: SchemaObject)] = other.all
    guard added.allSatisfy({ self[$0.index] == nil }) else { return false }
    for (index, schema) in added { place(schema, at: index) }
    identified += other.identified
    return true
  }

  /// Takes away the schemas of the table that was added last.
  mutating func remove(_ other: SchemaTable) {
    for (index, _) in other.all { objects[index - start] = nil }
    identified.removeLast(other.identified.count)
  }

  /// Adds a schema.
  mutating func insert(_ schema: SchemaObject) {
    place(schema, at: schema.node.index)
    let identity: IdentityKeywords = schema.identity
    if identity.id != nil || identity.anchor != nil || identity.dynamicAnchor != nil { identified.append(schema) }
  }

  private var all: [(index: Int, schema: SchemaObject)] {
    objects.indices.compactMap { index in objects[index].map { (start + index, $0) } }
  }

  private mutating func place(_ schema: SchemaObject, at index: Int) {
    if objects.isEmpty { start = index }
    if index < start {
      // An alias leads back to an earlier node: there may be many, each earlier still.
      let more: Int = min(start, max(start - index, objects.count))
      objects.insert(contentsOf: repeatElement(nil, count: more), at: 0)
      start -= more
    }
    let missing: Int = index + 1 - start - objects.count
    if missing > 0 { objects.append(contentsOf: repeatElement(nil, count: max(missing, objects.count))) }
    objects[index - start] = schema
  }
}

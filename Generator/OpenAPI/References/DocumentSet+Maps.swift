import NodeTree

extension DocumentSet {
  /// The map itself, or the one that a reference in its place leads to, through references to references.
  package func map<Value: Readable>(_ map: OrderedMap<Value>) throws(ReferenceFailure) -> OrderedMap<Value> {
    var map: OrderedMap<Value> = map
    var passed: Set<NodeID> = []
    while let reference = map.reference {
      guard passed.insert(NodeID(reference)).inserted else { throw .cycle }
      let target: ReferenceTarget = try target(of: reference.text, at: reference)
      map = try read(MapObject<Value>.self, from: target.node, named: target.name).map
    }
    return map
  }
}

/// A map as an object of its own.
private struct MapObject<Value: Readable>: ReadableObject {
  let node: Node

  /// The entries.
  let map: OrderedMap<Value>

  init?(reading object: inout ObjectReader) {
    node = object.node
    if let reference = node["$ref"], case .string = reference.scalar {
      map = OrderedMap(reference: reference)
      _ = object.takeRest()
    } else {
      map = object.map(of: object.takeRest())
    }
  }
}

extension DocumentSet {
  /// The object that a reference stands for, through references to references; the object itself when it is none.
  ///
  /// - Complexity: O(n) in the length of the chain of references.
  package func object<Object: ReadableObject>(
    _ value: ReferenceOr<Object>
  ) throws(ReferenceFailure) -> Object {
    var value: ReferenceOr<Object> = value
    var passed: Set<NodeID> = []
    while case .reference(let reference) = value {
      guard passed.insert(NodeID(reference.node)).inserted else { throw .cycle }
      let target: ReferenceTarget = try target(of: reference.reference, at: reference.node)
      value = try read(ReferenceOr<Object>.self, from: target.node, named: target.name)
    }
    guard case .object(let object) = value else { throw .cycle }
    return object
  }

  /// A path item and those that its `$ref` leads to, the nearest first: what one says goes before what the next says.
  ///
  /// - SeeAlso: OpenAPI 3.1.1, section 4.8.9: fields beside `$ref` are allowed.
  package func chain(of item: PathItemObject) throws(ReferenceFailure) -> [PathItemObject] {
    var chain: [PathItemObject] = [item]
    var passed: Set<NodeID> = [NodeID(item.node)]
    while let last = chain.last, let reference = last.reference {
      let target: ReferenceTarget = try target(of: reference, at: last.node)
      guard passed.insert(NodeID(target.node)).inserted else { throw .cycle }
      chain.append(try read(PathItemObject.self, from: target.node, named: target.name))
    }
    return chain
  }

  /// The media type that a reference stands for, through references to references; itself when it has none.
  package func mediaType(_ object: MediaTypeObject) throws(ReferenceFailure) -> MediaTypeObject {
    var object: MediaTypeObject = object
    var passed: Set<NodeID> = []
    while let reference = object.reference {
      guard passed.insert(NodeID(object.node)).inserted else { throw .cycle }
      let target: ReferenceTarget = try target(of: reference, at: object.node)
      object = try read(MediaTypeObject.self, from: target.node, named: target.name)
    }
    return object
  }
}

import APIModel
import OrderedCollections

extension API {
  /// The API with a type for every list and map that contains itself without a model in between: a union of nothing
  /// else, because no other name of `[[…]]` can end.
  ///
  /// - Complexity: O(n) in the size of the named schemas.
  func withTypesForRecursiveLists() -> API {
    let lists: [SchemaName] = schemas.filter { $0.value.kind.isOtherName }.map(\.key)
    let indices: [SchemaName: Int] = Dictionary(uniqueKeysWithValues: zip(lists, lists.indices))
    let edges: [[Int]] = lists.map { name in
      schemas[name]?.kind.containedName.flatMap { indices[$0] }.map { [$0] } ?? []
    }
    let components: [Int] = StrongComponents(edges: edges).ids
    var api: API = self
    for (index, name) in lists.enumerated() {
      let isRecursive: Bool = edges[index].contains { components[$0] == components[index] }
      if isRecursive { api.schemas[name] = api.schemas[name].map(\.asUnion) }
    }
    return api
  }
}

extension Schema {
  /// A list or a map as a union that has no other branch.
  fileprivate var asUnion: Schema {
    let type: JSONType
    switch kind {
    case .array: type = .array
    case .map: type = .object
    default: return self
    }
    let branch = Schema(kind: kind, location: location)
    var union: Schema = self
    union.kind = .union(UnionSchema(branches: [branch], selection: .types([type])))
    return union
  }
}

extension Schema.Kind {
  /// Whether the schema has no type of its own, but is a list, a map, or what another one is.
  fileprivate var isOtherName: Bool {
    switch self {
    case .array, .map, .reference: true
    default: false
    }
  }

  /// The named schema that a list, or a map, or what they hold, leads to; nil when it leads to none.
  fileprivate var containedName: SchemaName? {
    switch self {
    case .array(let array): array.items.kind.containedName
    case .map(let map): map.values.kind.containedName
    case .reference(let name): name
    default: nil
    }
  }
}

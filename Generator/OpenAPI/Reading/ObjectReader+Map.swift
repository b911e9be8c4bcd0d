import Diagnostics
import NodeTree
import ParallelWork

extension ObjectReader {
  /// How many portions a large map is read in: enough that no core waits long for the others.
  private static let portionCount = 8

  /// How many keys and values are in a map at least, at all depths, for reading it in portions to pay.
  private static let leastNodes = 4_096

  /// A map whose keys the author chose; empty when the field is absent. Values that are wrong are left out.
  mutating func map<Value: Readable>(_ name: FieldName, wrongType: DiagnosticID? = nil) -> OrderedMap<Value> {
    guard let node = takeNonNull(name) else { return OrderedMap() }
    guard node.kind == .mapping else {
      context.reportWrongType(of: node, as: label(name, wrongType), expected: "an object")
      return OrderedMap()
    }
    if node.members.count == 1, let reference = node["$ref"], case .string = reference.scalar {
      let message = "OpenAPI has no reference in the place of \(name.text.quoted); it is followed all the same"
      context.report(.referencePlace, message, at: reference)
      return OrderedMap(reference: reference)
    }
    return map(of: node.memberList, wrongType: wrongType)
  }

  /// The members as a map. Values that are wrong are left out.
  ///
  /// With workers, those of a large map are read several at the same time; what comes of it is the same.
  func map<Value: Readable>(
    of members: [(key: Node, value: Node)], wrongType: DiagnosticID? = nil
  ) -> OrderedMap<Value> {
    let wrongType: DiagnosticID = wrongType ?? self.wrongType
    if let workers = context.workers, let first = members.first, let last = members.last,
      last.key.index - first.key.index >= Self.leastNodes,
      let entries: [OrderedMap<Value>.Entry] = entries(of: members, wrongType, with: workers)
    {
      return OrderedMap(entries)
    }
    return OrderedMap(Self.entries(of: members[...], wrongType, in: context))
  }

  /// The members, read in portions with contexts of their own; nil, and nothing is read, when that does not do.
  private func entries<Value: Readable>(
    of members: [(key: Node, value: Node)], _ wrongType: DiagnosticID, with workers: Workers
  ) -> [OrderedMap<Value>.Entry]? {
    let size: Int = (members.count + Self.portionCount - 1) / Self.portionCount
    let version: OpenAPIVersion = context.version
    let portions: [(entries: [OrderedMap<Value>.Entry], findings: ReadingContext.Findings)]
    portions = workers.map(members, inPortionsOf: size) { portion in
      let context = ReadingContext(version: version)
      return (Self.entries(of: portion, wrongType, in: context), context.findings)
    }
    return context.add(portions.map(\.findings)) ? portions.flatMap(\.entries) : nil
  }

  private static func entries<Value: Readable>(
    of members: ArraySlice<(key: Node, value: Node)>, _ wrongType: DiagnosticID, in context: ReadingContext
  ) -> [OrderedMap<Value>.Entry] {
    members.compactMap { key, node in
      let name: String = key.text
      return Value.read(node, as: .member(name, wrongType: wrongType), in: context).map { value in
        OrderedMap.Entry(key: name, keyNode: key, value: value)
      }
    }
  }
}

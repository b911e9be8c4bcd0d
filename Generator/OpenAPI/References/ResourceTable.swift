import NodeTree

/// The schemas of a description that have names of their own, and the names.
///
/// - SeeAlso: JSON Schema 2020-12, sections 8.2.1 and 8.2.2.
final class ResourceTable {
  /// A file, or a schema in it that has an `$id`.
  struct Resource {
    /// The file.
    let file: DescriptionFile
    /// The root of the file, or the schema.
    let node: Node
  }

  private struct AnchorName: Hashable {
    let resource: ResourceName
    let anchor: String
  }

  private var resources: [ResourceName: Resource] = [:]
  private var anchors: [AnchorName: SchemaObject] = [:]
  private var dynamic: [String: [SchemaObject]] = [:]
  /// The schemas with an `$id`, by their trees and nodes.
  private var identifiers: [ObjectIdentifier: [Int: String]] = [:]

  /// Makes a name of a file known, other than its path.
  func add(_ file: DescriptionFile, as name: ResourceName) {
    resources[name] = Resource(file: file, node: file.root)
  }

  /// Makes schemas of a file known; the first of two that have one name keeps it.
  func add(_ schemas: [SchemaObject], of file: DescriptionFile) {
    let tree = ObjectIdentifier(file.root.tree)
    for schema in schemas {
      if let id = schema.identity.id { identifiers[tree, default: [:]][schema.node.index] = id }
    }
    for schema in schemas {
      let name: ResourceName = base(of: schema.node, in: file)
      let identity: IdentityKeywords = schema.identity
      if identity.id != nil, resources[name] == nil {
        resources[name] = Resource(file: file, node: schema.node)
      }
      for anchor in [identity.anchor, identity.dynamicAnchor].compactMap({ $0 }) {
        let key = AnchorName(resource: name, anchor: anchor)
        if anchors[key] == nil { anchors[key] = schema }
      }
      if let anchor = identity.dynamicAnchor { dynamic[anchor, default: []].append(schema) }
    }
  }

  /// The resource of a name; nil when no schema read so far has it.
  func resource(named name: ResourceName) -> Resource? { resources[name] }

  /// The schema that a resource gives a name to; nil when none read so far has it.
  func schema(anchor: String, in resource: ResourceName) -> SchemaObject? {
    anchors[AnchorName(resource: resource, anchor: anchor)]
  }

  /// Whether a schema of a tree has an `$id`.
  func hasIdentifiers(_ tree: NodeTree) -> Bool { identifiers[ObjectIdentifier(tree)] != nil }

  /// All schemas with this `$dynamicAnchor`.
  func dynamicAnchors(_ name: String) -> [SchemaObject] { dynamic[name] ?? [] }

  /// The name that references in a node are resolved against: the nearest `$id`, or else that of the file.
  ///
  /// - Complexity: O(1) in a file without `$id`, else O(n) in the depth of the node.
  func base(of node: Node, in file: DescriptionFile) -> ResourceName {
    guard let identifiers = identifiers[ObjectIdentifier(file.root.tree)] else { return file.name }
    var chain: [String] = []
    var next: Node? = node
    while let current = next {
      if let id = identifiers[current.index] { chain.append(id) }
      next = current.parent
    }
    return chain.reversed().reduce(file.name) { $0.resolving(URIReference($1)) }
  }
}

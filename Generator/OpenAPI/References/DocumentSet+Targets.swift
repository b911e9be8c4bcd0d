import Diagnostics
import NodeTree

extension DocumentSet {
  /// The place that a reference, written at a node, leads to.
  func target(of text: String, at node: Node) throws(ReferenceFailure) -> ReferenceTarget {
    guard !text.isEmpty, !text.unicodeScalars.contains(where: { $0.value < 0x20 }) else { throw .malformed }
    let reference = URIReference(text)
    let file: DescriptionFile = file(of: node)
    let base: ResourceName = resources.base(of: node, in: file)
    let fragment = Fragment(reference.fragment)
    let name: ResourceName = base.resolving(reference)
    let resource: ResourceTable.Resource = try resource(named: name, by: reference, in: file)
    if let target = try target(of: fragment, in: resource, named: name) { return target }
    guard reference.withoutFragment.isEmpty, let target = try misplacedTarget(of: fragment, at: node, base, in: file)
    else { throw .notFound }
    let message = "'\(text)' leads nowhere from \(target.base); it is resolved from \(target.meant)"
    report(.referenceBase, message, at: node["$ref"] ?? node)
    return target.target
  }

  /// A target, and two phrases: from what it was to be resolved, and from what it can only have been meant to be.
  private typealias MisplacedTarget = (target: ReferenceTarget, base: String, meant: String)

  /// What a fragment names from another place than the specification says; nil when it names nothing there either.
  private func misplacedTarget(
    of fragment: Fragment, at node: Node, _ base: ResourceName, in file: DescriptionFile
  ) throws(ReferenceFailure) -> MisplacedTarget? {
    // Written for a reader who takes no notice of '$id', as most do.
    let whole = ResourceTable.Resource(file: file, node: file.root)
    if base != file.name, let target = try target(of: fragment, in: whole, named: file.name) {
      return (target, "the '$id' around it", "the root of the file")
    }
    // A schema that was a document of its own before it was put into this one.
    guard case .pointer(let tokens) = fragment, ["$defs", "definitions"].contains(tokens.first) else { return nil }
    var ancestor: Node? = node
    while let current = ancestor {
      if let found = file.node(at: tokens, from: current) {
        return (.node(found, name: tokens.last ?? ""), "the root of the file", "the schema around it")
      }
      ancestor = current.parent
    }
    return nil
  }

  /// The file, or the schema with an `$id`, that a reference names.
  private func resource(
    named name: ResourceName, by reference: URIReference, in file: DescriptionFile
  ) throws(ReferenceFailure) -> ResourceTable.Resource {
    if let known = resources.resource(named: name) { return known }
    switch name {
    case .file(let path):
      let target: DescriptionFile = try self.file(at: path)
      return ResourceTable.Resource(file: target, node: target.root)
    case .uri:
      // An '$id' may say where a file is published, while the files it refers to lie beside it.
      guard case .file(let path) = file.name.resolving(reference), let target = try? self.file(at: path) else {
        throw .external
      }
      return ResourceTable.Resource(file: target, node: target.root)
    }
  }

  /// What a fragment names in a resource; nil when it names nothing there.
  private func target(
    of fragment: Fragment, in resource: ResourceTable.Resource, named name: ResourceName
  ) throws(ReferenceFailure) -> ReferenceTarget? {
    switch fragment {
    case .pointer(let tokens):
      return resource.file.node(at: tokens, from: resource.node).map { node in
        .node(node, name: tokens.last ?? resource.file.path)
      }
    case .anchor(let anchor):
      if let schema = resources.schema(anchor: anchor, in: name) { return .schema(schema) }
      guard try readWhole(resource.file) else { return nil }
      return resources.schema(anchor: anchor, in: name).map(ReferenceTarget.schema)
    }
  }

  /// Reads the whole of a file that holds one schema, to know the names in it; false when that has been done.
  private func readWhole(_ file: DescriptionFile) throws(ReferenceFailure) -> Bool {
    guard file.root.tree !== root.node.tree, file.context.schemas[file.root] == nil else { return false }
    if OpenAPIVersion(ofPart: file.root) != nil {
      _ = try read(Document.self, from: file.root, named: file.path)
    } else {
      _ = try read(SchemaOrBoolean.self, from: file.root, named: file.path)
    }
    return true
  }
}

package import Diagnostics
import NodeTree

/// Every file of a description, and what the references in them lead to.
///
/// Files are read when a reference first leads into them, each once. What is at one place of one file is one object,
/// however often and by whatever reference it is asked for; so that ``SchemaObject``s can be compared by identity.
///
/// Not safe to use from several tasks at once.
package final class DocumentSet {
  /// The root of the description.
  package let root: Document

  /// What was found wrong in the other files, and in places of the root that only a reference gives a meaning to.
  package private(set) var diagnostics = Diagnostics()

  /// The other files that have been read, in the order of reading.
  package private(set) var otherFiles: [SourceFile] = []

  private let provider: FileProvider
  private let limits: FileLimits
  private let rootFile: DescriptionFile
  private var files: [String: Result<DescriptionFile, ReferenceFailure>] = [:]
  private var filesByTree: [ObjectIdentifier: DescriptionFile] = [:]
  private var bytesRead = 0

  /// The schemas with a name of their own, in the files read so far.
  let resources = ResourceTable()

  /// Creates the set of a root and of the files beside it.
  package init(root: Document, files provider: FileProvider = .none, limits: FileLimits = .default) {
    self.root = root
    self.provider = provider
    self.limits = limits
    let path: String = RelativePath.lastSegment(of: root.node.tree.file.path)
    let context = ReadingContext(version: root.version, schemas: root.readSchemas)
    rootFile = DescriptionFile(path: path, root: root.node, context: context)
    add(rootFile)
    if let name = root.selfReference { resources.add(rootFile, as: rootFile.name.resolving(URIReference(name))) }
  }

  /// All schemas with this `$dynamicAnchor` in the files read so far, in the order of reading.
  ///
  /// - SeeAlso: JSON Schema 2020-12, section 8.2.3.2.
  package func dynamicAnchors(_ name: String) -> [SchemaObject] {
    resources.dynamicAnchors(name)
  }

  /// Makes a set of the same root that has read no other file yet, for use at the same time.
  package var copied: @Sendable () -> DocumentSet {
    { [root, provider, limits] in DocumentSet(root: root, files: provider, limits: limits) }
  }

  /// Adds what was found wrong through another set of the same root.
  package func add(_ diagnostics: Diagnostics) {
    self.diagnostics.append(contentsOf: diagnostics)
  }

  // MARK: Files

  /// The file that a node is in.
  func file(of node: Node) -> DescriptionFile {
    filesByTree[ObjectIdentifier(node.tree)] ?? rootFile
  }

  /// The file at a path from the folder of the root.
  func file(at path: String) throws(ReferenceFailure) -> DescriptionFile {
    if path == rootFile.path { return rootFile }
    if let known = files[path] { return try known.get() }
    let result = Result { () throws(ReferenceFailure) in try readFile(at: path) }
    files[path] = result
    return try result.get()
  }

  private func readFile(at path: String) throws(ReferenceFailure) -> DescriptionFile {
    guard otherFiles.count < limits.files else { throw .limit("no more than \(limits.files) files are read") }
    let content: [UInt8] = try content(of: path)
    bytesRead += content.count
    guard bytesRead <= limits.bytes else { throw .limit("no more than \(limits.bytes) bytes are read") }
    let file = SourceFile(
      path: RelativePath.joined(path, to: root.node.tree.file.path), relativePath: path, bytes: content)
    otherFiles.append(file)
    guard let node = NodeTree.parse(file, reporting: &diagnostics) else { throw .unparsable(path) }
    let context = ReadingContext(version: OpenAPIVersion(ofPart: node) ?? root.version)
    let read = DescriptionFile(path: path, root: node, context: context)
    add(read)
    return read
  }

  private func content(of path: String) throws(ReferenceFailure) -> [UInt8] {
    if path.hasPrefix("/") || path.utf8.contains(0) { throw .outsideFolder(path) }
    do throws(FileProvider.Failure) {
      return try provider.read(path)
    } catch {
      switch error {
      case .missing: throw .fileNotFound(path)
      case .outsideFolder: throw .outsideFolder(path)
      case .unreadable(let reason): throw .unreadable(path, reason: reason)
      }
    }
  }

  private func add(_ file: DescriptionFile) {
    filesByTree[ObjectIdentifier(file.root.tree)] = file
    resources.add(file.context.schemas.identified, of: file)
  }

  // MARK: Reading

  /// Reads the value at a node of a file.
  ///
  /// - Throws: ``ReferenceFailure/wrongKind`` when it is no such value, which has been reported.
  func read<Value: Readable>(
    _ type: Value.Type, from node: Node, named name: String
  ) throws(ReferenceFailure) -> Value {
    let file: DescriptionFile = file(of: node)
    try checkSection(of: node, in: file, Value.self)
    let identified: Int = file.context.schemas.identified.count
    let value: Value? = file.read(type, from: node, named: name)
    file.context.pass(to: &diagnostics)
    resources.add(Array(file.context.schemas.identified[identified...]), of: file)
    guard let value else { throw .wrongKind }
    return value
  }

  /// Checks that a node is none of another kind's components: most objects could be read as any other.
  private func checkSection<Value: Readable>(
    of node: Node, in file: DescriptionFile, _ type: Value.Type
  ) throws(ReferenceFailure) {
    guard let section = Value.componentSection, let list = node.parent, let components = list.parent,
      let root = components.parent, root.index == file.root.index, root["openapi"] != nil,
      root["components"]?.index == components.index
    else { return }
    let key: String? = components.members.first { $0.value.index == list.index }?.key.text
    guard key == section else { throw .wrongKind }
  }

  /// Reports something about a reference that can be followed all the same.
  func report(_ id: DiagnosticID, _ message: String, at node: Node) {
    diagnostics.report(id, message, at: node.location)
  }
}

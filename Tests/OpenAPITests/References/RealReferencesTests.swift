import Diagnostics
import FoundationEssentials
import NodeTree
import Testing

@testable import OpenAPI

/// The references of public documents, of one file and of thousands.
@Suite("References of public documents", .enabled(if: Conformance.folder != nil, "CONFORMANCE_DIR is not set"))
struct RealReferencesTests {
  @Test("every reference that an operation or a schema of a real document needs leads somewhere")
  func realDocuments() throws {
    var failures: [String] = []
    var count = 0
    for root in try Conformance.roots() {
      var walk = try ReferenceWalk(root)
      walk.follow()
      count += walk.count
      failures += walk.failures.map { "\(root): \($0)" }
    }
    print("score references \(count - failures.count)/\(count)")
    #expect(failures.isEmpty)
    #expect(count > 10_000)
  }
}

/// Follows the references of a document, and those in what they lead to.
private struct ReferenceWalk {
  private let documents: DocumentSet
  private var visited: Set<ObjectIdentifier> = []

  /// How many references were followed.
  private(set) var count = 0

  /// What could not be followed.
  private(set) var failures: [String] = []

  init(_ path: String) throws {
    let folder = try #require(Conformance.folder)
    let bytes = Array(try Data(contentsOf: folder.appending(path: path)))
    var diagnostics = Diagnostics()
    let node = try #require(NodeTree.parse(SourceFile(path: path, bytes: bytes), reporting: &diagnostics))
    let document = try #require(DocumentReader.read(node, reporting: &diagnostics))
    let provider = FileProvider { name throws(FileProvider.Failure) in
      let url = folder.appending(path: RelativePath.joined(name, to: path))
      guard let content = try? Data(contentsOf: url) else { throw .missing }
      return Array(content)
    }
    documents = DocumentSet(root: document, files: provider)
  }

  mutating func follow() {
    for entry in documents.root.components?.schemas ?? OrderedMap() { follow(entry.value) }
    let paths = documents.root.paths?.items ?? OrderedMap()
    let webhooks = documents.root.webhooks
    for item in paths.map(\.value) + webhooks.map(\.value) {
      attempt(item.reference ?? "") { [documents] () throws(ReferenceFailure) in try documents.chain(of: item) }?
        .forEach { follow($0) }
    }
  }

  private mutating func follow(_ item: PathItemObject) {
    for parameter in item.parameters { follow(parameter) }
    for method in item.operations {
      guard let operation = find(method.operation) else { continue }
      for parameter in operation.parameters { follow(parameter) }
      if let body = operation.requestBody.flatMap({ find($0) }) { follow(body.content) }
      for response in operation.responses?.responses ?? [] {
        guard let object = find(response.response) else { continue }
        follow(object.content)
        for header in object.headers { if let schema = find(header.value)?.value.schema { follow(schema) } }
      }
    }
  }

  private mutating func follow(_ parameter: ReferenceOr<ParameterObject>) {
    guard let value = find(parameter)?.value else { return }
    if let schema = value.schema { follow(schema) }
    follow(value.content)
  }

  private mutating func follow(_ content: OrderedMap<MediaTypeObject>) {
    for entry in content { if let schema = entry.value.schema { follow(schema) } }
  }

  private mutating func follow(_ schema: SchemaOrBoolean) {
    guard case .object(let object) = schema, visited.insert(ObjectIdentifier(object)).inserted else { return }
    if let reference = object.reference {
      let target = attempt(reference) { [documents] () throws(ReferenceFailure) in
        try documents.schema(reference, from: object)
      }
      if let target { follow(target) }
    }
    for schema in object.parts { follow(schema) }
  }

  private mutating func find<Object>(_ value: ReferenceOr<Object>) -> Object? {
    attempt(value.node["$ref"]?.text ?? "") { [documents] () throws(ReferenceFailure) in try documents.object(value) }
  }

  private mutating func attempt<Value>(
    _ reference: String, _ body: () throws(ReferenceFailure) -> Value
  ) -> Value? {
    if !reference.isEmpty { count += 1 }
    do throws(ReferenceFailure) {
      return try body()
    } catch {
      failures.append(error.message(of: reference))
      return nil
    }
  }
}

extension SchemaObject {
  /// The schemas that most schemas are made of.
  fileprivate var parts: [SchemaOrBoolean] {
    let lists = [composition.allOf, composition.anyOf, composition.oneOf, array.prefixItems]
    let single = [array.items, object.additionalProperties, composition.not]
    return lists.flatMap { $0 ?? [] } + single.compactMap { $0 } + object.properties.map(\.value)
      + object.patternProperties.map(\.value)
  }
}

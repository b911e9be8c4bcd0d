import Diagnostics
import NodeTree
import OpenAPI
import Testing

/// A description in memory, and what the references in its root lead to.
struct References {
  /// The files of the description.
  let documents: DocumentSet

  /// Makes the description of a root, which lies in a folder `api`, and of other files by their paths from there.
  init(_ root: String, _ files: [String: String] = [:], limits: FileLimits = .default) throws {
    let file = SourceFile(path: "api/openapi.yaml", bytes: Array(root.utf8))
    var diagnostics = Diagnostics()
    let node = try #require(NodeTree.parse(file, reporting: &diagnostics))
    let document = try #require(DocumentReader.read(node, reporting: &diagnostics))
    documents = DocumentSet(
      root: document, files: FileProvider(files.mapValues { Array($0.utf8) }), limits: limits)
  }

  /// Makes the description of a root with one schema `Start`.
  init(start: String, version: String = "3.1.1", _ files: [String: String] = [:]) throws {
    try self.init("openapi: \(version)\ncomponents: {schemas: {Start: \(start)}}\n", files)
  }

  /// The schema of that name in the root's components.
  func component(_ name: String) throws -> SchemaObject {
    try #require(documents.root.components?.schemas[name]?.schema)
  }

  /// Where references lead from a schema, one after the other until one has no `$ref`: the places in the root's words,
  /// or the failure's sentence.
  func places(from schema: SchemaObject) -> [String] {
    var places: [String] = []
    var schema: SchemaObject = schema
    while let reference = schema.reference, places.count < 10 {
      do throws(ReferenceFailure) {
        let target = try documents.schema(reference, from: schema)
        places.append(target.node.location.reference)
        guard let next = target.schema else { return places }
        schema = next
      } catch {
        return places + [error.message(of: reference)]
      }
    }
    return places
  }

  /// Where references lead from the schema `Start`.
  func places() throws -> [String] { places(from: try component("Start")) }
}

extension SchemaOrBoolean {
  /// The schema; nil for a Boolean.
  var schema: SchemaObject? { if case .object(let schema) = self { schema } else { nil } }
}

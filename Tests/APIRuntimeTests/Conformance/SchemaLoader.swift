@_spi(Generated) @testable import APIRuntime
@_spi(Generated) import JSONCoding
import Synchronization

/// Makes schemas of their JSON, as the generator does it at its own time.
///
/// References lead to what is in the document: by pointer, by anchor, and by the identifiers of embedded resources.
final class SchemaLoader: Sendable {
  /// The schemas in the document, by every URI that they have.
  private let index: [String: SchemaIndex.Entry]
  private let rootEntry: SchemaIndex.Entry
  private let loaded = Mutex<[String: JSONSchema]>([:])
  /// Whether every reference leads to something in the document.
  let isSelfContained: Bool

  /// Reads a document.
  init(_ document: JSONValue) {
    let index = SchemaIndex(document)
    self.index = index.entries
    rootEntry = SchemaIndex.Entry(value: document, base: index.rootBase, location: "#")
    isSelfContained = index.references.allSatisfy { index.entries[$0] != nil }
  }

  /// The schema of the whole document.
  var root: JSONSchema { schema(at: rootEntry.base + "#") ?? load(rootEntry) }

  /// The schema with a URI; nil when it is not in the document.
  func schema(at uri: String) -> JSONSchema? {
    if let known = loaded.withLock({ $0[uri] }) { return known }
    guard let entry = index[uri] else { return nil }
    let schema = load(entry)
    return loaded.withLock { loaded in
      let first = loaded[uri] ?? schema
      loaded[uri] = first
      return first
    }
  }

  private func load(_ entry: SchemaIndex.Entry) -> JSONSchema {
    if entry.value == .bool(false) { return JSONSchema(location: entry.location, keywords: [.nothing]) }
    let base = SchemaIndex.base(of: entry.value, in: entry.base)
    let context = SchemaContext(loader: self, members: entry.value.members, base: base, location: entry.location)
    return JSONSchema(location: entry.location, keywords: context.keywords)
  }

  /// The schema inside another one.
  func child(_ value: JSONValue, base: String, location: String) -> JSONSchema {
    load(SchemaIndex.Entry(value: value, base: base, location: location))
  }
}

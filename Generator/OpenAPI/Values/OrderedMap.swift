package import Diagnostics
package import NodeTree

/// The members of an object whose keys the author chose, in the order of the document.
///
/// Keys are unique and are compared as bytes.
package struct OrderedMap<Value: Sendable>: Sendable, RandomAccessCollection {
  /// One member.
  package struct Entry: Sendable {
    /// The key as it is in the document.
    package let key: String
    /// The key as a node, which knows where it is.
    package let keyNode: Node
    /// What the key stands for.
    package let value: Value

    /// Where the key is in its file.
    package var keyLocation: SourceLocation { keyNode.location }
  }

  /// The `$ref` that stands in place of all entries, which OpenAPI does not have but bundlers follow; nil when the map
  /// is written here.
  package let reference: Node?

  /// The entries in the order of the document: quicker to walk through from other modules than the map is.
  package let entries: [Entry]

  /// Where each key is in `entries`; empty for a map that is scanned as quickly.
  private let indices: [String: Int]

  /// How many entries a map must have before an index pays.
  private static var indexThreshold: Int { 16 }

  /// Creates a map of `entries`, whose keys are unique.
  package init(_ entries: [Entry] = []) {
    reference = nil
    self.entries = entries
    guard entries.count > Self.indexThreshold else {
      indices = [:]
      return
    }
    let pairs = entries.indices.map { (entries[$0].key, $0) }
    indices = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }

  /// Creates a map that is written where a `$ref` leads.
  init(reference: Node) {
    self.reference = reference
    entries = []
    indices = [:]
  }

  /// The position of the first entry.
  package var startIndex: Int { entries.startIndex }

  /// The position after the last entry.
  package var endIndex: Int { entries.endIndex }

  /// The entry at `position`, in the order of the document.
  package subscript(position: Int) -> Entry { entries[position] }

  /// The value of `key`; nil when there is none.
  ///
  /// - Complexity: O(1), but for keys that differ from another one only in their Unicode normal form.
  package subscript(key: String) -> Value? { entry(for: key)?.value }

  /// The entry of `key`; nil when there is none.
  ///
  /// - Complexity: As that of the value.
  func entry(for key: String) -> Entry? {
    if !indices.isEmpty {
      guard let index = indices[key] else { return nil }
      if entries[index].key.utf8.elementsEqual(key.utf8) { return entries[index] }
    }
    return entries.first { $0.key == key && $0.key.utf8.elementsEqual(key.utf8) }
  }
}

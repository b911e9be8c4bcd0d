package import Diagnostics

/// Which operations of a description are meant, by their names, paths and tags.
package struct OperationFilter: Hashable, Sendable {
  /// What a person wrote, and where.
  package struct Entry: Hashable, Sendable {
    /// An `operationId`, a path or a tag.
    package var text: String

    /// Where it was written.
    package var location: SourceLocation

    /// Makes an entry of its parts.
    package init(_ text: String, at location: SourceLocation) {
      self.text = text
      self.location = location
    }
  }

  /// The `operationId`s of operations.
  package var operations: [Entry] = []

  /// The paths of operations as the description writes them; one that ends in `*` means every path that begins so.
  package var paths: [Entry] = []

  /// The tags of operations.
  package var tags: [Entry] = []

  /// Makes a filter of its parts.
  package init(operations: [Entry] = [], paths: [Entry] = [], tags: [Entry] = []) {
    self.operations = operations
    self.paths = paths
    self.tags = tags
  }
}

/// The digests of a description's files: how a later run knows which of them has changed.
package struct DescriptionDigests: Equatable, Sendable {
  /// The digest of the root.
  package var root: ContentDigest

  /// The digests of the other files, by their paths from the folder of the root.
  package var others: [String: ContentDigest]

  /// Makes digests of their parts.
  package init(root: ContentDigest, others: [String: ContentDigest] = [:]) {
    self.root = root
    self.others = others
  }

  /// The paths of the other files that differ from those of an earlier run: changed, new or gone; sorted.
  func changedPaths(since earlier: DescriptionDigests) -> [String] {
    Set(others.keys).union(earlier.others.keys).filter { others[$0] != earlier.others[$0] }.sorted()
  }
}

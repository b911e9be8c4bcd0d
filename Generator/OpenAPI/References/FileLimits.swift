/// How much is read of the files that a description refers to.
///
/// The description may be somebody else's. Each limit keeps a few references from costing much time or memory, and is
/// far above what the largest descriptions of many files need.
package struct FileLimits: Hashable, Sendable {
  /// The most files beside the root. The largest descriptions published have 3,000.
  package var files = 20_000
  /// The most bytes in all of them together. The largest descriptions published have 40 MB.
  package var bytes = 128 << 20

  /// The limits for descriptions that a person maintains.
  package static let `default` = FileLimits()

  /// Creates the default limits, to be changed one by one.
  package init() {}
}

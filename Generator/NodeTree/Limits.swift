/// How much the generator reads of one document.
///
/// The document is somebody else's text. Each limit keeps a small file from costing much time or memory, and is far
/// above what the largest published API descriptions need.
package struct Limits: Hashable, Sendable {
  /// The most bytes of a file. The largest descriptions published have 40 MB; the tree counts in 32 bits.
  package var bytes = 64 << 20
  /// The deepest nesting of collections, once every alias is replaced by what it names. libyaml takes quadratic time
  /// in it and later phases recurse over the tree; real descriptions stay below 50.
  package var depth = 256
  /// The most scalars and collections, keys included: a description of 40 MB has 2 million.
  package var nodes = 8_000_000
  /// The most nodes that the document has once every alias is replaced by what it names. Later phases walk that, not
  /// the text, and a text of nested aliases grows exponentially.
  package var expandedNodes = 16_000_000
  /// The most lines that start with `%`. libyaml takes quadratic time in directives; a document needs one or none.
  package var directives = 100

  /// The limits for documents that a person maintains.
  package static let `default` = Limits()

  /// Creates the default limits, to be changed one by one.
  package init() {}
}

/// Swift statements or an expression, written as readable text.
///
/// ```swift
/// let block: CodeBlock = """
///   case \(literal: 200): .success(try response.\(method)())
///   """
/// ```
///
/// The literal text is the generator author's own and is trusted. What is interpolated is not: only names, types,
/// typed literals and other blocks are taken, and a `String` does not compile.
package struct CodeBlock: Hashable, Sendable {
  /// The lines; none for an empty block.
  var lines: [CodeLine]

  /// Creates an empty block.
  package init() {
    lines = []
  }

  /// Creates a block of the lines of other blocks, one block after the other.
  package init(_ blocks: some Sequence<CodeBlock>) {
    lines = blocks.flatMap(\.lines)
  }

  /// Creates a block of lines.
  init(lines: some Sequence<CodeLine>) {
    self.lines = Array(lines)
  }

  /// Whether the block has no lines.
  package var isEmpty: Bool { lines.isEmpty }
}

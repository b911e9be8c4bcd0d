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
  /// The lines in UTF-8, with marks in them, each ended by ``CodeMark/endOfLine``; none for an empty block.
  ///
  /// A line starts with the spaces of its indentation; a blank one has none.
  let bytes: [UInt8]

  /// Creates an empty block.
  package init() {
    bytes = []
  }

  /// Creates a block of the lines of other blocks, one block after the other.
  package init(_ blocks: some Sequence<CodeBlock>) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(blocks.reduce(0) { $0 + $1.bytes.count })
    for block in blocks { bytes += block.bytes }
    self.bytes = bytes
  }

  /// Creates a block of lines, each of which has its end.
  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Whether the block has no lines.
  package var isEmpty: Bool { bytes.isEmpty }

  /// Whether the block has more lines than one.
  var hasSeveralLines: Bool { !isEmpty && endOfLine(from: 0) + 1 < bytes.count }

  /// Where the line ends that an index is in.
  func endOfLine(from index: Int) -> Int {
    bytes[index...].firstIndex(of: CodeMark.endOfLine) ?? bytes.count
  }

  /// The code with its marks.
  var text: String { String(decoding: bytes, as: UTF8.self) }
}

/// Where the values of one document are, by the numbers that its reader has given them.
///
/// Lives as long as the process, as what refers to it does in a tool that reads a few documents and ends.
package final class DocumentPlaces: Sendable {
  /// Where a value is in the text of its file.
  package struct Mark: Hashable, Sendable {
    let line: Int
    let column: Int
    let length: Int

    /// Creates a mark of `length` Unicode scalars, 0 for the rest of the line; lines and columns count from 1.
    package init(line: Int, column: Int, length: Int) {
      self.line = line
      self.column = column
      self.length = length
    }
  }

  /// The path of the file, as the user gave it.
  let file: String
  /// The path of the file from the folder of the description's root; empty in the root itself.
  let relativePath: String

  private let findMark: @Sendable (Int) -> Mark
  private let findTokens: @Sendable (Int) -> [String]
  private let writePointer: @Sendable (Int, inout [UInt8]) -> Void

  /// Creates the places of the values of a file.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - mark: Where the value of a number is.
  ///   - tokens: The keys and indices that lead to it, outermost first.
  ///   - pointer: Appends the same as RFC 6901 writes it.
  package init(
    of file: SourceFile, mark: @escaping @Sendable (Int) -> Mark, tokens: @escaping @Sendable (Int) -> [String],
    pointer: @escaping @Sendable (Int, inout [UInt8]) -> Void
  ) {
    self.file = file.path
    relativePath = file.relativePath
    findMark = mark
    findTokens = tokens
    writePointer = pointer
    _ = Unmanaged.passRetained(self)
  }

  /// Where a value is.
  func mark(of value: Int) -> Mark { findMark(value) }

  /// The keys and indices that lead to a value, outermost first.
  func tokens(to value: Int) -> [String] { findTokens(value) }

  /// How the root of the description refers to a value.
  func reference(to value: Int) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Self.usualReferenceLength)
    bytes += relativePath.utf8
    bytes.append(UInt8(ascii: "#"))
    writePointer(value, &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let usualReferenceLength = 240
}

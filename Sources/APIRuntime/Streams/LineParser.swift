/// Cuts bytes into the texts of JSON lines, however the bytes are cut into chunks.
///
/// A line ends with a line feed, which a carriage return may come before; a record separator in front of it, as
/// `application/json-seq` has one, is no part of it. Lines of white space are left out.
///
/// - SeeAlso: RFC 7464, section 2.
struct LineParser {
  /// The largest number of bytes of one line.
  let maximumBytes: Int
  private var line: [UInt8] = []

  /// Makes a parser at the beginning of a body.
  init(maximumBytes: Int) {
    self.maximumBytes = maximumBytes
  }

  /// Reads bytes until a line is whole, and takes them off the chunk; nil when all were read before that.
  ///
  /// - Throws: `StreamError` with `.valueTooLarge`.
  /// - Complexity: O(n) in the number of bytes.
  mutating func next(from chunk: inout ArraySlice<UInt8>) throws(StreamError) -> [UInt8]? {
    while !chunk.isEmpty {
      let end = chunk.firstIndex(of: UInt8(ascii: "\n"))
      line += chunk[..<(end ?? chunk.endIndex)]
      chunk = end.map { chunk[($0 + 1)...] } ?? []
      guard line.count <= maximumBytes else { throw StreamError(.valueTooLarge(limit: maximumBytes)) }
      if end != nil, let text = finish() { return text }
    }
    return nil
  }

  /// The line that no line feed ends; nil when there is none.
  mutating func finish() -> [UInt8]? {
    defer { line = [] }
    var text = line[...]
    if text.first == 0x1E { text = text.dropFirst() }
    if text.last == UInt8(ascii: "\r") { text = text.dropLast() }
    let isBlank = text.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: "\r") }
    return isBlank ? nil : Array(text)
  }
}

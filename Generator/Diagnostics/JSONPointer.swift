/// Where a value is inside a document: the keys and indices that lead to it from the root.
///
/// - SeeAlso: RFC 6901.
package struct JSONPointer: Hashable, Sendable, CustomStringConvertible {
  /// The unescaped keys and decimal indices, outermost first; empty for the whole document.
  package let tokens: [String]

  /// Creates the pointer to the value that `tokens` lead to; without tokens, to the whole document.
  package init(_ tokens: [String] = []) {
    self.tokens = tokens
  }

  /// The pointer to the member or element `token` of the value that this pointer leads to.
  package func appending(_ token: String) -> JSONPointer {
    JSONPointer(tokens + [token])
  }

  /// The pointer as RFC 6901 writes it: `/paths/~1pets/get`; empty for the whole document.
  package var description: String {
    var bytes: [UInt8] = []
    for token in tokens { Self.append(Array(token.utf8).span, to: &bytes) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends a slash and a token, whose own slashes and tildes are escaped.
  package static func append(_ token: Span<UInt8>, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "/"))
    let isEscaped: Bool = token.indices.contains { token[$0] == UInt8(ascii: "~") || token[$0] == UInt8(ascii: "/") }
    if !isEscaped { return token.withUnsafeBufferPointer { bytes.append(contentsOf: $0) } }
    for index in token.indices {
      switch token[index] {
      case UInt8(ascii: "~"): bytes += "~0".utf8
      case UInt8(ascii: "/"): bytes += "~1".utf8
      case let byte: bytes.append(byte)
      }
    }
  }
}

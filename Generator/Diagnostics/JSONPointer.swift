/// Where a value is inside a document: the keys and indices that lead to it from the root.
///
/// - SeeAlso: RFC 6901.
package struct JSONPointer: Sendable, CustomStringConvertible {
  private enum Path {
    case tokens([String])
    case made(@Sendable () -> [String])
  }

  private let path: Path

  /// Creates the pointer to the value that `tokens` lead to; without tokens, to the whole document.
  package init(_ tokens: [String] = []) {
    path = .tokens(tokens)
  }

  /// Creates the pointer to the value that tokens lead to which are made when somebody asks for them: most never are.
  package init(making tokens: @escaping @Sendable () -> [String]) {
    path = .made(tokens)
  }

  /// The unescaped keys and decimal indices, outermost first; empty for the whole document.
  package var tokens: [String] {
    switch path {
    case .tokens(let tokens): tokens
    case .made(let make): make()
    }
  }

  /// The pointer to the member or element `token` of the value that this pointer leads to.
  package func appending(_ token: String) -> JSONPointer {
    JSONPointer(tokens + [token])
  }

  /// The pointer as RFC 6901 writes it: `/paths/~1pets/get`; empty for the whole document.
  package var description: String {
    var bytes: [UInt8] = []
    for token in tokens {
      bytes.append(UInt8(ascii: "/"))
      for byte in token.utf8 {
        switch byte {
        case UInt8(ascii: "~"): bytes += "~0".utf8
        case UInt8(ascii: "/"): bytes += "~1".utf8
        default: bytes.append(byte)
        }
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension JSONPointer: Hashable {
  /// Whether two pointers have the same tokens.
  package static func == (left: JSONPointer, right: JSONPointer) -> Bool { left.tokens == right.tokens }

  /// Hashes the tokens.
  package func hash(into hasher: inout Hasher) { hasher.combine(tokens) }
}

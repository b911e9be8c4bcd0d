/// Where a value is inside a document: the keys and indices that lead to it from the root.
///
/// - SeeAlso: RFC 6901.
package struct JSONPointer: Hashable, Sendable, CustomStringConvertible {
  /// The unescaped keys and decimal indices, outermost first; empty for the whole document.
  package private(set) var tokens: [String]

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
    var result = ""
    for token in tokens {
      result.append("/")
      for scalar in token.unicodeScalars {
        switch scalar {
        case "~": result.append("~0")
        case "/": result.append("~1")
        default: result.unicodeScalars.append(scalar)
        }
      }
    }
    return result
  }
}

/// How the way to a value is written.
///
/// - SeeAlso: RFC 6901.
enum JSONPointer {
  /// The pointer of tokens, which are not escaped yet; empty for none.
  static func text(_ tokens: some Sequence<String>) -> String {
    tokens.reduce(into: "") { pointer, token in
      pointer += "/"
      pointer += escape(token)
    }
  }

  /// The tokens of a pointer, unescaped.
  static func tokens(of pointer: some StringProtocol) -> [String] {
    pointer.unicodeScalars.split(separator: "/", omittingEmptySubsequences: false).dropFirst().map { token in
      String(String.UnicodeScalarView(token)).replacing("~1", with: "/").replacing("~0", with: "~")
    }
  }

  /// Escapes a token, code point by code point: a character may begin with a slash and go on.
  private static func escape(_ name: String) -> String {
    var token = String.UnicodeScalarView()
    for scalar in name.unicodeScalars {
      switch scalar {
      case "~": token.append(contentsOf: "~0".unicodeScalars)
      case "/": token.append(contentsOf: "~1".unicodeScalars)
      default: token.append(scalar)
      }
    }
    return String(token)
  }
}

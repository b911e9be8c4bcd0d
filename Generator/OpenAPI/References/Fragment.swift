/// What the fragment of a reference names inside a file or an embedded schema.
enum Fragment: Hashable {
  /// The value that these keys and indices lead to; the whole when there are none.
  case pointer([String])
  /// The schema with this `$anchor` or `$dynamicAnchor`.
  case anchor(String)

  /// Reads a fragment as it was written, percent-encoded, and the whole when there is none.
  ///
  /// - SeeAlso: RFC 6901, section 6; JSON Schema 2020-12, section 8.2.2.
  init(_ text: String?) {
    guard let text, !text.isEmpty else {
      self = .pointer([])
      return
    }
    let decoded: String = PercentEncoding.decoded(text)
    let slash = UInt8(ascii: "/")
    guard decoded.utf8.first == slash else {
      self = .anchor(decoded)
      return
    }
    // Decoded before it is split: by the letter, `%2F` separates tokens as `/` does.
    let tokens = decoded.utf8.dropFirst().split(separator: slash, omittingEmptySubsequences: false)
    self = .pointer(tokens.map { Self.unescaped(String(Substring($0))) })
  }

  /// Undoes RFC 6901's escapes: `~1` before `~0`, so that `~01` is `~1`.
  private static func unescaped(_ token: String) -> String {
    guard token.utf8.contains(UInt8(ascii: "~")) else { return token }
    return token.replacing("~1", with: "/").replacing("~0", with: "~")
  }
}

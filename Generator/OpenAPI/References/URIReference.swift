/// A URI reference in its parts, as it was written.
///
/// - SeeAlso: RFC 3986, sections 3 and 4.1.
struct URIReference: Hashable {
  /// The scheme in lower case, nil without one.
  var scheme: String?
  /// The authority, without the slashes before it; nil without one.
  var authority: String?
  /// The path, percent-encoded; may be empty.
  var path: String
  /// The query, without its question mark; nil without one.
  var query: String?
  /// The fragment, percent-encoded and without its number sign; nil without one.
  var fragment: String?

  /// Takes a text apart; every text has these parts.
  ///
  /// - SeeAlso: RFC 3986, appendix B.
  init(_ text: String) {
    var rest = Substring(text)
    fragment = Self.takeBehind("#", of: &rest)
    query = Self.takeBehind("?", of: &rest)
    if let colon = rest.utf8.firstIndex(of: UInt8(ascii: ":")), Self.isScheme(rest[..<colon]) {
      scheme = rest[..<colon].lowercased()
      rest = rest[rest.utf8.index(after: colon)...]
    }
    if rest.utf8.starts(with: "//".utf8) {
      let behind = rest.utf8.dropFirst(2)
      let authority = behind.prefix { $0 != UInt8(ascii: "/") }
      self.authority = String(Substring(authority))
      rest = rest[authority.endIndex...]
    }
    path = String(rest)
  }

  /// The URI without its fragment.
  var withoutFragment: String {
    (scheme.map { $0 + ":" } ?? "") + (authority.map { "//" + $0 } ?? "") + path + (query.map { "?" + $0 } ?? "")
  }

  /// The reference as seen from a base URI.
  ///
  /// - SeeAlso: RFC 3986, section 5.2.2.
  func resolved(against base: URIReference) -> URIReference {
    var result = self
    result.path = RelativePath.normal(path)
    if scheme != nil { return result }
    result.scheme = base.scheme
    if authority != nil { return result }
    result.authority = base.authority
    if path.isEmpty {
      result.path = base.path
      result.query = query ?? base.query
    } else if !path.hasPrefix("/") {
      result.path = RelativePath.normal(RelativePath.merged(path, with: base.path))
      if base.authority != nil, !result.path.hasPrefix("/") { result.path = "/" + result.path }
    }
    return result
  }

  /// Takes what stands behind the first such character away; nil when there is none.
  private static func takeBehind(_ character: Unicode.Scalar, of text: inout Substring) -> String? {
    guard let index = text.unicodeScalars.firstIndex(of: character) else { return nil }
    defer { text = text[..<index] }
    return String(text.unicodeScalars[text.unicodeScalars.index(after: index)...])
  }

  private static func isScheme(_ text: Substring) -> Bool {
    guard let first = text.utf8.first, isLetter(first) else { return false }
    return text.utf8.allSatisfy { byte in
      isLetter(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || "+-.".utf8.contains(byte)
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}

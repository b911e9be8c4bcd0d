import APIModel
import Diagnostics

extension OperationResolver {
  /// The pieces of a path; braces that do not match are reported.
  mutating func resolvePath(_ text: String, at location: SourceLocation) -> PathTemplate {
    var pieces: [PathTemplate.Piece] = []
    let text: String = withoutFragment(text, at: location)
    // Scalars, because a combining character would hide the brace before it.
    var rest: Substring.UnicodeScalarView = text[...].unicodeScalars
    while let open = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
      if open > rest.startIndex { pieces.append(.literal(String(rest[..<open]))) }
      let inside: Substring.UnicodeScalarView = rest[rest.index(after: open)...]
      guard rest[open] == "{", let close = inside.firstIndex(where: { $0 == "{" || $0 == "}" }), inside[close] == "}",
        close > inside.startIndex
      else {
        schemas.diagnostics.report(
          .pathTemplate, "every '{' of a path needs a name and a '}' behind it, found \(text)", at: location)
        return PathTemplate(text: text, pieces: pieces)
      }
      let name = String(inside[..<close])
      if pieces.contains(where: { $0.isParameter(name) }) {
        schemas.diagnostics.report(.pathTemplate, "the path names '\(name)' twice", at: location)
      }
      pieces.append(.parameter(name))
      rest = inside[inside.index(after: close)...]
    }
    if !rest.isEmpty { pieces.append(.literal(String(rest))) }
    reportUnsendable(text, at: location)
    return PathTemplate(text: text, pieces: pieces)
  }
}

extension OperationResolver {
  /// The path as it is sent; a fragment, by which some descriptions tell operations of one path apart, is reported.
  ///
  /// - SeeAlso: RFC 9110, section 7.1: a fragment is never sent.
  private mutating func withoutFragment(_ text: String, at location: SourceLocation) -> String {
    guard let start = text.firstIndex(of: "#") else { return text }
    schemas.diagnostics.report(.pathParameter, "the fragment of a path is never sent, found \(text)", at: location)
    return String(text[..<start])
  }

  /// Reports what a path cannot hold: the start of a query, a `%` that encodes nothing, and segments that
  /// a server takes for a step up or down.
  private mutating func reportUnsendable(_ text: String, at location: SourceLocation) {
    let encoded: [Substring] = text.split(separator: "%", omittingEmptySubsequences: false).dropFirst().map {
      $0.prefix(2)
    }
    let segments: [Substring] = text.split(separator: "/")
    if text.contains("?") {
      schemas.diagnostics.report(
        .pathTemplate, "a path has no query, found \(text); describe query parameters as such", at: location
      )
    } else if encoded.contains(where: { $0.utf8.count < 2 || !$0.allSatisfy(\.isHexDigit) }) {
      schemas.diagnostics.report(
        .pathTemplate, "a '%' in a path needs two hexadecimal digits behind it, found \(text)", at: location)
    } else if segments.contains(where: { $0 == "." || $0 == ".." }) {
      schemas.diagnostics.report(.pathTemplate, "a path has no segment '.' or '..', found \(text)", at: location)
    }
  }
}

extension PathTemplate.Piece {
  /// Whether the piece is the place of a parameter.
  fileprivate func isParameter(_ name: String) -> Bool {
    if case .parameter(let other) = self { other.hasSameBytes(as: name) } else { false }
  }
}

import APIModel
import Diagnostics

extension OperationResolver {
  /// The pieces of a path; braces that do not match are reported.
  mutating func resolvePath(_ text: String, at location: SourceLocation) -> PathTemplate {
    var pieces: [PathTemplate.Piece] = []
    var rest: Substring = text[...]
    while let open = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
      if open > rest.startIndex { pieces.append(.literal(String(rest[..<open]))) }
      let inside: Substring = rest[rest.index(after: open)...]
      guard rest[open] == "{", let close = inside.firstIndex(where: { $0 == "{" || $0 == "}" }), inside[close] == "}",
        close > inside.startIndex
      else {
        schemas.diagnostics.report(
          .pathTemplate, "every '{' of a path needs a name and a '}' behind it, found \(text)", at: location)
        return PathTemplate(text: text, pieces: pieces)
      }
      pieces.append(.parameter(String(inside[..<close])))
      rest = inside[inside.index(after: close)...]
    }
    if !rest.isEmpty { pieces.append(.literal(String(rest))) }
    return PathTemplate(text: text, pieces: pieces)
  }
}

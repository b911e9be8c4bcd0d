/// A media type as a description names it, RFC 9110 section 8.3.1: its parameters play no part.
struct MediaTypeName {
  private let essence: String

  /// Makes a name of the key of a `content` map.
  init(_ text: String) {
    essence = text.prefix { $0 != ";" && $0 != " " }.lowercased()
  }

  /// Whether the body is JSON: `application/json`, or a type with the suffix `+json` (RFC 6839 section 3.1).
  var isJSON: Bool { essence == "application/json" || essence.hasSuffix("+json") }
}

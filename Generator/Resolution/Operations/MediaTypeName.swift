/// A media type as a description names it, RFC 9110 section 8.3.1: its parameters play no part.
struct MediaTypeName {
  /// The type and subtype in lower case, such as `application/json`.
  let essence: String

  /// Makes a name of the key of a `content` map.
  init(_ text: String) {
    let essence: Substring.UTF8View = text.utf8.prefix { $0 != UInt8(ascii: ";") && $0 != UInt8(ascii: " ") }
    self.essence = Substring(essence).lowercased()
  }

  /// Whether the body is JSON: `application/json`, or a type with the suffix `+json` (RFC 6839 section 3.1).
  var isJSON: Bool { essence == "application/json" || essence.hasSuffix("+json") && isWellFormed }

  /// Whether the body is text.
  var isText: Bool { essence.hasPrefix("text/") && !isXML && !isRange }

  /// Whether the body is a stream of events, WHATWG HTML section 9.2.
  var isEvents: Bool { essence == "text/event-stream" }

  /// Whether the body has a JSON text on each line, as `application/jsonl`, or after each separator, RFC 7464.
  var isLines: Bool {
    let names: Set<String> = ["jsonl", "jsonlines", "ndjson", "json-seq", "stream+json"]
    let type: Substring = essence.prefix { $0 != "/" }
    let subtype: Substring = essence.dropFirst(type.count + 1)
    return type == "application" && names.contains(String(subtype.hasPrefix("x-") ? subtype.dropFirst(2) : subtype))
  }

  /// Whether the body is XML: `application/xml`, `text/xml`, or a type with the suffix `+xml` (RFC 7303 section 4.2).
  var isXML: Bool { ["application/xml", "text/xml"].contains(essence) || essence.hasSuffix("+xml") }

  /// Whether the body is a form whose members are parts.
  var isMultipart: Bool { essence == "multipart/form-data" }

  /// Whether the body is a form in the way of a query.
  var isForm: Bool { essence == "application/x-www-form-urlencoded" }

  /// Whether several media types are meant, such as `image/*`.
  var isRange: Bool { essence.utf8.contains(UInt8(ascii: "*")) }

  /// Whether every type of application data is meant, JSON among them.
  var isAnything: Bool { ["*/*", "application/*"].contains(essence) }

  /// Whether the body is JSON by its most common names, or by a range of them, so that each may stand for another.
  var isPlainJSON: Bool { ["application/json", "text/json", "application/*+json"].contains(essence) }

  /// Whether the type and the subtype are tokens, RFC 9110 section 5.6.2.
  private var isWellFormed: Bool {
    let parts: [Substring] = essence.split(separator: "/", omittingEmptySubsequences: false)
    return parts.count == 2
      && parts.allSatisfy { part in !part.isEmpty && part.unicodeScalars.allSatisfy(Self.isTokenCharacter) }
  }

  private static func isTokenCharacter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && (scalar.properties.isAlphabetic || "0123456789!#$%&'*+-.^_`|~".unicodeScalars.contains(scalar))
  }
}

/// The media type of a `Content-Type` field.
///
/// - SeeAlso: RFC 9110, section 8.3.1; RFC 6838, section 4.2.8 (`+json`).
struct MediaType: Hashable, Sendable {
  /// The part before the slash, in lower case.
  let type: String
  /// The part after the slash, in lower case, with its suffix and without parameters.
  let subtype: String

  /// Reads a field's value; nil when it is not a media type.
  init?(_ fieldValue: String) {
    let essence = fieldValue.prefix { $0 != ";" && $0 != " " && $0 != "\t" }.lowercased()
    let parts = essence.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, parts.allSatisfy({ HTTPField.Name($0) != nil }) else { return nil }
    type = parts[0]
    subtype = parts[1]
  }

  /// Whether bodies of this type are JSON: `application/json`, or any type with the suffix `+json`.
  var isJSON: Bool {
    type == "application" && subtype == "json" || subtype.hasSuffix("+json")
  }
}

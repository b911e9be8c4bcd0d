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

  /// What an error shows of a field's value: the value without its parameters, in which a server can put anything.
  static func withoutParameters(_ fieldValue: String) -> String {
    String(fieldValue.prefix { $0 != ";" && $0 != " " && $0 != "\t" })
  }

  /// Whether a field's value says that a body is JSON: `application/json`, or any type with the suffix `+json`.
  ///
  /// What nearly every response says is compared first, because reading a media type takes longer than all of the
  /// fields.
  static func isJSON(_ fieldValue: String) -> Bool {
    if fieldValue == "application/json" || fieldValue == "application/json; charset=utf-8" { return true }
    guard let type = MediaType(fieldValue) else { return false }
    return type.type == "application" && type.subtype == "json" || type.subtype.hasSuffix("+json")
  }
}

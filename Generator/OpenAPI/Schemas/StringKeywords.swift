/// The keywords that restrict strings.
///
/// - SeeAlso: JSON Schema Validation 2020-12, sections 6.3 and 8.
package final class StringKeywords: Sendable {
  /// The least number of Unicode code points.
  package let minLength: Int?
  /// The greatest number of Unicode code points.
  package let maxLength: Int?
  /// The regular expression that must match somewhere in the string, as it was written.
  package let pattern: String?
  /// How bytes are written in the string, such as `base64`. OpenAPI 3.1 only.
  package let contentEncoding: String?
  /// The media type of what is in the string. OpenAPI 3.1 only.
  package let contentMediaType: String?
  /// What the content of the string must be. OpenAPI 3.1 only.
  package let contentSchema: SchemaOrBoolean?

  /// Reads the keywords.
  init(reading object: inout ObjectReader) {
    minLength = object.leastCount("minLength")
    maxLength = object.greatestCount("maxLength")
    pattern = object.string("pattern")
    if let pattern { object.context.patterns.append(pattern) }
    contentEncoding = object.string(.in31("contentEncoding"))
    contentMediaType = object.string(.in31("contentMediaType"))
    contentSchema = object.value(.in31("contentSchema"))
  }
}

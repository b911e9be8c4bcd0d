/// One thing that is wrong with a value, and where; never the value itself.
public struct ValidationIssue: Hashable, Sendable {
  /// What the pointer of an issue begins in.
  @nonexhaustive
  public enum Part: String, Hashable, Sendable {
    /// A value that the app built or decoded.
    case value
    /// The body of a request or a response.
    case body
    /// The parameters in the path of a request, by name.
    case path
    /// The parameters in the query of a request, by name.
    case query
    /// The fields of a request, by name.
    case header
    /// The cookies of a request, by name.
    case cookie
  }

  /// What `pointer` begins in.
  public let part: Part
  /// Where the issue is inside the part: a JSON Pointer, empty for the whole part.
  ///
  /// - SeeAlso: RFC 6901.
  public let pointer: String
  /// What the value breaks.
  ///
  /// A keyword of JSON Schema (`minLength`, `type`, `required`, `format`…), or one of `syntax` (not JSON), `depth`
  /// (nested too deep), `duplicate` (a member given twice), `truncated` (not read to its end), `contentType`, `charset`
  /// (text in none that is read), `segment` (not one segment of a path), `encoding` (a number or a date that has no
  /// text), `fieldName`, `reservedField` and `fieldValue` (no HTTP field that may be sent).
  public let keyword: String
  /// What the keyword asks for; nil when the keyword says it all.
  public let limit: JSONValue?
  /// What was found instead, such as the length of a string; nil when there is nothing to say without showing the
  /// value.
  public let measure: JSONValue?
  /// Where the schema that the value breaks is in the API's description, as the fragment of a URI, such as
  /// `#/components/schemas/Connection/properties/name`; nil when that is not known.
  public let schemaLocation: String?
  /// Why each branch of `oneOf` or `anyOf` does not fit, shortly; empty for every other keyword.
  ///
  /// Not all branches of many and not all issues of a branch are listed. With a discriminator there is only the branch
  /// that it names.
  public let alternatives: [[ValidationIssue]]

  /// Makes an issue of a place inside a part.
  init(
    part: Part, pointer: String, keyword: String, limit: JSONValue? = nil, measure: JSONValue? = nil,
    schemaLocation: String? = nil, alternatives: [[ValidationIssue]] = []
  ) {
    self.part = part
    self.pointer = pointer
    self.keyword = keyword
    self.limit = limit
    self.measure = measure
    self.schemaLocation = schemaLocation
    self.alternatives = alternatives
  }
}

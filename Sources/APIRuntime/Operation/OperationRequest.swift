/// The request of an operation while it is written: what is wrong with a value is collected, not sent.
public struct OperationRequest: Sendable {
  /// The path so far, percent-encoded; begins with `/` once complete.
  private(set) var path = ""
  /// The fields so far.
  private(set) var headerFields = HTTPFields()
  /// What cannot be sent, in the order in which it was appended.
  private(set) var issues: [ValidationIssue] = []

  /// Makes a request without a path.
  init() {}

  /// Appends literal text of the path template, which is already percent-encoded.
  @_spi(Generated)
  public mutating func appendPath(_ literal: StaticString) {
    path += literal.description
  }

  /// Appends the value of a path parameter as exactly one segment.
  ///
  /// A value that is empty, or in which a server may read a dot segment, becomes an issue: it would call another
  /// operation.
  ///
  /// - SeeAlso: RFC 3986, sections 3.3 and 5.2.4.
  @_spi(Generated)
  public mutating func appendPathParameter(_ name: String, _ value: String) {
    if value.isEmpty || PathSegment.hasDotSegment(value) {
      issues.append(ValidationIssue(at: [.path(name)], keyword: "segment"))
    }
    path += PathSegment.encode(value)
  }

  /// Says which media type the response should have.
  @_spi(Generated)
  public mutating func accept(_ mediaType: StaticString) {
    headerFields[.accept] = mediaType.description
  }
}

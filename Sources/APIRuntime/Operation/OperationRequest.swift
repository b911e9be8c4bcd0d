/// The request of an operation while it is written: what is wrong with a value is collected, not sent.
public struct OperationRequest: Sendable {
  /// The path so far, percent-encoded; begins with `/` once complete.
  private(set) var path = ""
  /// The query so far, percent-encoded; nil when there is none.
  private(set) var query: String?
  /// The fields so far.
  var headerFields = HTTPFields()
  /// What is sent after the head; nil for nothing.
  var body: [UInt8]?
  /// What cannot be sent, in the order in which it was appended.
  private(set) var issues: [ValidationIssue] = []
  /// Makes the text that separates the parts of a form.
  let makeBoundary: @Sendable () -> String

  /// The path and the query as they are sent.
  var target: String { query.map { "\(path)?\($0)" } ?? path }

  /// Makes a request without a path.
  ///
  /// - Parameter makeBoundary: Makes the text that separates the parts of a form; tests give one that they know.
  init(makeBoundary: @escaping @Sendable () -> String = MultipartEncoder.randomBoundary) {
    self.makeBoundary = makeBoundary
  }

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
    if value.isEmpty || PathSegment.hasDotSegment(value) { report("segment", at: .path(name)) }
    appendPath(encoded: PathSegment.encode(value))
  }

  /// Says which media types the response should have, the one that is liked best first.
  @_spi(Generated)
  public mutating func accept(_ mediaTypes: StaticString...) {
    headerFields[.accept] = mediaTypes.map(\.description).joined(separator: ", ")
  }
}

extension OperationRequest {
  /// Appends a part of the path that is already percent-encoded.
  mutating func appendPath(encoded text: String) {
    path += text
  }

  /// Appends a pair of the query that is already percent-encoded.
  mutating func appendQuery(pair: String) {
    query = query.map { "\($0)&\(pair)" } ?? pair
  }

  /// Appends a pair to the field of the cookies.
  mutating func appendCookie(pair: String) {
    headerFields[.cookie] = headerFields[.cookie].map { "\($0); \(pair)" } ?? pair
  }

  /// Notes that a value, or one of its members, cannot be sent.
  mutating func report(_ keyword: String, at step: ValidationStep, _ member: String? = nil) {
    issues.append(ValidationIssue(at: [step] + (member.map { [.member($0)] } ?? []), keyword: keyword))
  }
}

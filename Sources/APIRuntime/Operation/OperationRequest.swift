/// The request of an operation while it is written: what is wrong with a value is collected, not sent.
public struct OperationRequest: Sendable {
  /// The path so far, percent-encoded, in ASCII.
  private var pathBytes: [UInt8] = []
  /// The query so far, percent-encoded; nil when there is none.
  private var query: String?
  /// The fields so far.
  var headerFields = HTTPFields()
  /// What is sent after the head; nil for nothing.
  var body: RequestBody?
  /// What cannot be sent, in the order in which it was appended.
  private(set) var issues: [ValidationIssue] = []

  /// Makes the text that separates the parts of a form.
  let makeBoundary: @Sendable () -> String

  /// The path and the query as they are sent.
  var target: String { query.map { "\(path)?\($0)" } ?? path }

  /// The path so far, percent-encoded; begins with `/` once complete.
  var path: String { String(decoding: pathBytes, as: UTF8.self) }

  /// Makes a request without a path of its own, for a server's path is in front of all.
  ///
  /// - Parameters:
  ///   - server: Where the request goes.
  ///   - makeBoundary: Makes the text that separates the parts of a form; tests give one that they know.
  init(server: Server, makeBoundary: @escaping @Sendable () -> String = MultipartEncoder.randomBoundary) {
    self.makeBoundary = makeBoundary
    pathBytes.reserveCapacity(256)
    pathBytes += server.pathPrefix.utf8
  }

  /// Appends literal text of the path template, which is already percent-encoded.
  @_spi(Generated)
  public mutating func appendPath(_ literal: StaticString) {
    literal.withUTF8Buffer { pathBytes += $0 }
  }

  /// Appends the value of a path parameter as exactly one segment.
  ///
  /// A value that is empty, or in which a server may read a dot segment, becomes an issue: it would call another
  /// operation.
  ///
  /// - SeeAlso: RFC 3986, sections 3.3 and 5.2.4.
  @_spi(Generated)
  public mutating func appendPathParameter(_ name: String, _ value: String) {
    if PathSegment.isPlain(value) { return appendPath(encoded: value) }
    if value.isEmpty || PathSegment.hasDotSegment(value) { report("segment", at: .path(name)) }
    PathSegment.encode(value, to: &pathBytes)
  }

  /// Says which media type the response should have; called at most once.
  @_spi(Generated)
  public mutating func accept(_ mediaType: StaticString) {
    let field = mediaType.isJSON ? .acceptJSON : HTTPField(name: .accept, value: mediaType.description)
    headerFields.append(field)
  }

  /// Says which media types the response may have, the one that is liked best first; called at most once.
  @_spi(Generated)
  public mutating func accept(_ mediaTypes: StaticString...) {
    headerFields[.accept] = mediaTypes.map(\.description).joined(separator: ", ")
  }
}

extension OperationRequest {
  /// Appends a part of the path that is already percent-encoded.
  mutating func appendPath(encoded text: String) {
    pathBytes += text.utf8
  }

  /// Appends a pair of the query that is already percent-encoded.
  mutating func appendQuery(pair: String) {
    query = query.map { "\($0)&\(pair)" } ?? pair
  }

  /// Appends a pair to the field of the cookies.
  mutating func appendCookie(pair: String) {
    headerFields.append(cookiePair: pair)
  }

  /// Notes that a value, or one of its members, cannot be sent.
  mutating func report(_ keyword: String, at step: ValidationStep, _ member: String? = nil) {
    report(ValidationIssue(at: [step] + (member.map { [.member($0)] } ?? []), keyword: keyword))
  }

  /// Notes what cannot be sent.
  mutating func report(_ issue: ValidationIssue) {
    issues.append(issue)
  }
}

extension HTTPField {
  /// The field of most requests; made once, because making a field checks its value.
  fileprivate static let acceptJSON = HTTPField(name: .accept, value: "application/json")
}

extension StaticString {
  /// Whether the string is exactly the media type of JSON.
  fileprivate var isJSON: Bool {
    let json: StaticString = "application/json"
    guard utf8CodeUnitCount == json.utf8CodeUnitCount else { return false }
    return withUTF8Buffer { own in
      json.withUTF8Buffer { json in
        // Not by elementsEqual, which takes eight times as long.
        var index = 0
        while index < json.count, own[index] == json[index] { index += 1 }
        return index == json.count
      }
    }
  }
}

/// The request of an operation while it is written: what is wrong with a value is collected, not sent.
public struct OperationRequest: Sendable {
  /// The path so far, percent-encoded, in ASCII.
  private var pathBytes: [UInt8] = []
  /// The fields so far.
  var headerFields = HTTPFields()
  /// What cannot be sent, in the order in which it was appended.
  private(set) var issues: [ValidationIssue] = []

  /// The path so far, percent-encoded; begins with `/` once complete.
  var path: String { String(decoding: pathBytes, as: UTF8.self) }

  /// Makes a request without a path of its own, for a server's path is in front of all.
  init(server: Server) {
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
    if value.isEmpty || PathSegment.hasDotSegment(value) {
      issues.append(ValidationIssue(at: [.path(name)], keyword: "segment"))
    }
    PathSegment.encode(value, to: &pathBytes)
  }

  /// Says which media type the response should have; called at most once.
  @_spi(Generated)
  public mutating func accept(_ mediaType: StaticString) {
    let field = mediaType.isJSON ? .acceptJSON : HTTPField(name: .accept, value: mediaType.description)
    headerFields.append(field)
  }
}

extension HTTPField {
  /// The field of most requests; made once, because making a field checks its value.
  fileprivate static let acceptJSON = HTTPField(name: .accept, value: "application/json")
}

extension StaticString {
  /// Whether the string is exactly the media type of JSON.
  fileprivate var isJSON: Bool {
    withUTF8Buffer { $0.elementsEqual("application/json".utf8) }
  }
}

// The functions that generated code calls for bodies that are no JSON, and for those of several media types.
@_spi(Generated)
extension OperationResponse {
  /// The index of the media type that the body has, among those that the description names for it.
  ///
  /// The most specific one counts. Where none is the body's, JSON of any name is that of the first JSON.
  ///
  /// - Throws: `ResponseError` when the body has none of them.
  public func content(among mediaTypes: StaticString...) throws(ResponseError) -> Int {
    guard let mediaType = contentType.flatMap(MediaType.init) else {
      throw ResponseError(.unexpectedContentType(contentType))
    }
    let ranges = mediaTypes.map { MediaTypeRange($0.description) }
    let ranks = ranges.map { $0.rank(of: mediaType) }
    if let best = ranks.max(), best > 0, let index = ranks.firstIndex(of: best) { return index }
    if let contentType, MediaType.isJSON(contentType),
      let index = mediaTypes.firstIndex(where: { MediaType.isJSON($0.description) })
    {
      return index
    }
    throw ResponseError(.unexpectedContentType(contentType))
  }

  /// The body of a success that is text, in UTF-8 unless the field `Content-Type` says otherwise; bytes that are no
  /// text become U+FFFD.
  ///
  /// - Throws: `ResponseError` when the text is in a charset that is not read.
  public func string() throws(ResponseError) -> String {
    try checkCollected()
    guard let charset = Charset(contentType: contentType) else { throw ResponseError(.invalid([unreadCharset])) }
    return charset.text(of: body)
  }

  /// The body of a success that is text, after a check.
  ///
  /// - Throws: `ResponseError` when the text breaks the description in a way that the policy refuses, or is in a
  ///   charset that is not read.
  public func string(_ constraint: StringConstraint) throws(ResponseError) -> String {
    let text = try string()
    let issues = options.issues(of: text, constraint)
    guard issues.isEmpty else { throw ResponseError(.invalid(issues)) }
    return text
  }

  /// The body of a documented failure that is text.
  public func errorString() -> ErrorBody<String> {
    let value = Charset(contentType: contentType)?.text(of: body)
    return ErrorBody(
      value: value, issues: value == nil ? [unreadCharset] : [], bytes: body, contentType: contentType)
  }

  private var unreadCharset: ValidationIssue {
    ValidationIssue(at: [.body], keyword: "charset", limit: .array(Charset.names.map { .string($0) }))
  }

  /// The body of a documented failure as it was received.
  public func errorBytes() -> ErrorBody<[UInt8]> {
    ErrorBody(value: body, bytes: body, contentType: contentType)
  }
}

extension ClientOptions {
  /// What text of a response breaks, where the policy refuses it; a policy that reports is told.
  func issues(of text: String, _ constraint: StringConstraint) -> [ValidationIssue] {
    guard responseValidation.checksAssertions else { return [] }
    var violations = Violations(maximum: maximumIssues)
    text.check(constraint, &violations)
    let issues = violations.kept.map { ValidationIssue($0, at: [], part: .body) }
    guard !issues.isEmpty, case .report(let handler) = responseValidation else { return issues }
    handler(issues)
    return []
  }
}

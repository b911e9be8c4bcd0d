@_spi(Generated) public import JSONCoding

// The functions that generated code calls for bodies. A body that is nil is not sent, and neither is its media type.
@_spi(Generated)
extension OperationRequest {
  /// Sets a body of JSON.
  public mutating func setBody(json value: (some JSONConvertible)?, contentType: StaticString = "application/json") {
    guard let value else { return }
    do {
      setBody(try JSONWriter.encodeRequest(value), contentType.description)
    } catch {
      report("encoding", at: .body)
    }
  }

  /// Sets a body of JSON, which may be `null`.
  public mutating func setBody(
    json value: Nullable<some JSONConvertible>?, contentType: StaticString = "application/json"
  ) {
    guard let value else { return }
    setNullableBody(json: value.value, contentType: contentType)
  }

  /// Sets a body of JSON, with `null` for nil.
  public mutating func setNullableBody(
    json value: (some JSONConvertible)?, contentType: StaticString = "application/json"
  ) {
    setBody(json: .some(value), contentType: contentType)
  }

  /// Sets a body of text, in UTF-8.
  public mutating func setBody(text: String?, contentType: StaticString) {
    guard let text else { return }
    setBody(Array(text.utf8), contentType.description)
  }

  /// Sets a body of bytes.
  ///
  /// - Parameters:
  ///   - content: What is sent; nil for no body. Without a media type it has the one that is described.
  ///   - contentType: The media type that the description names, or a range such as `image/*`, in which the content's
  ///     must be.
  public mutating func setBody(content: BinaryContent?, contentType: StaticString) {
    guard let content else { return }
    let described = MediaTypeRange(contentType.description)
    guard let mediaType = described.mediaType(chosen: content.contentType) else {
      return report(
        ValidationIssue(
          at: [.body], keyword: "mediaType", limit: .string(described.description),
          measure: content.contentType.map { .string($0) }))
    }
    setBody(RequestBody([content]), mediaType)
  }

  /// Sets a body of `application/x-www-form-urlencoded`, from an object.
  ///
  /// - Parameters:
  ///   - value: The object; nil for no body.
  ///   - fields: How members are written, by name, where the description says so.
  public mutating func setBody(form value: (some JSONConvertible)?, fields: [String: FormField] = [:]) {
    guard let value, let json = requestJSON(of: value, at: .body) else { return }
    guard case .object(let object) = json else { return report("type", at: .body) }
    setBody(Array(URLEncodedForm(fields: fields).text(of: object).utf8), "application/x-www-form-urlencoded")
  }

  /// Sets a body of `multipart/form-data`.
  public mutating func setBody(multipart form: (some APIForm)?) {
    guard let form else { return }
    var encoder = MultipartEncoder(boundary: makeBoundary())
    form.encode(to: &encoder)
    for issue in encoder.issues { report(issue) }
    setBody(encoder.finish(), "multipart/form-data; boundary=\(encoder.boundary)")
  }
}

@_spi(Generated)
extension OperationRequest {
  /// Sets a body of `multipart/form-data` from an object whose members are texts.
  public mutating func setBody(multipart value: (some JSONConvertible)?) {
    guard let value, let json = requestJSON(of: value, at: .body) else { return }
    guard case .object(let object) = json else { return report("type", at: .body) }
    var encoder = MultipartEncoder(boundary: makeBoundary())
    for (name, value) in object { encoder.append(name, value) }
    setBody(encoder.finish(), "multipart/form-data; boundary=\(encoder.boundary)")
  }
}

extension OperationRequest {
  private mutating func setBody(_ bytes: [UInt8], _ contentType: String) {
    setBody(RequestBody(bytes), contentType)
  }

  private mutating func setBody(_ body: RequestBody, _ contentType: String) {
    self.body = body
    headerFields[.contentType] = contentType
  }
}

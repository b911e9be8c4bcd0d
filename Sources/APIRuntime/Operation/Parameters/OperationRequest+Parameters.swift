@_spi(Generated) public import JSONCoding

// The functions that generated code calls for parameters whose text is more than a string in a path. A parameter
// without a value, or whose value is `null`, is left out.
@_spi(Generated)
extension OperationRequest {
  /// Appends the value of a path parameter as a part of one segment.
  ///
  /// A value without a text, or in which a server may read a dot segment, becomes an issue.
  public mutating func appendPathParameter(
    _ name: String, _ value: some JSONConvertible, style: ParameterStyle = .simple, explode: Bool = false
  ) {
    let expansion = ParameterExpansion(name: name, style: style, explode: explode, encoding: .unreserved)
    let text = parameterText(of: value, at: .path(name)).map(expansion.text) ?? ""
    if text.isEmpty || PathSegment.hasDotSegment(text) { report("segment", at: .path(name)) }
    appendPath(encoded: text)
  }

  /// Appends the JSON of a path parameter as a part of one segment.
  public mutating func appendPathParameter(_ name: String, json value: some JSONConvertible) {
    appendPathParameter(name, jsonText(of: value, at: .path(name)) ?? "")
  }

  /// Appends a parameter to the query.
  public mutating func appendQuery(
    _ name: String, _ value: (some JSONConvertible)?, style: ParameterStyle = .form, explode: Bool = true,
    allowReserved: Bool = false
  ) {
    guard let value, let text = parameterText(of: value, at: .query(name)) else { return }
    let encoding: PercentEncoding = allowReserved ? .reserved : .unreserved
    for pair in ParameterExpansion(name: name, style: style, explode: explode, encoding: encoding).pairs(of: text) {
      appendQuery(pair: pair)
    }
  }

  /// Appends a parameter to the query that is written as JSON.
  public mutating func appendQuery(_ name: String, json value: (some JSONConvertible)?) {
    guard let value, let text = jsonText(of: value, at: .query(name)) else { return }
    appendQuery(pair: PercentEncoding.unreserved.encode(name) + "=" + PercentEncoding.unreserved.encode(text))
  }

  /// Sets a field; a value that no field may have becomes an issue.
  public mutating func setHeader(_ name: String, _ value: (some JSONConvertible)?, explode: Bool = false) {
    guard let value, let text = parameterText(of: value, at: .header(name)) else { return }
    setField(
      name, ParameterExpansion(name: name, style: .simple, explode: explode, encoding: .none).text(of: text))
  }

  /// Sets a field that is written as JSON.
  public mutating func setHeader(_ name: String, json value: (some JSONConvertible)?) {
    guard let value, let text = jsonText(of: value, at: .header(name)) else { return }
    setField(name, text)
  }

  /// Appends a cookie.
  public mutating func appendCookie(
    _ name: String, _ value: (some JSONConvertible)?, style: ParameterStyle = .form, explode: Bool = true
  ) {
    guard let value, let text = parameterText(of: value, at: .cookie(name)) else { return }
    let expansion = ParameterExpansion(name: name, style: style, explode: explode, encoding: .unreserved)
    for pair in expansion.pairs(of: text) { appendCookie(pair: pair) }
  }

  /// Appends a cookie that is written as JSON.
  public mutating func appendCookie(_ name: String, json value: (some JSONConvertible)?) {
    guard let value, let text = jsonText(of: value, at: .cookie(name)) else { return }
    appendCookie(pair: PercentEncoding.unreserved.encode(name) + "=" + PercentEncoding.unreserved.encode(text))
  }
}

extension OperationRequest {
  /// The texts of a value; nil for `null`, and for a value that has no JSON, which becomes an issue.
  mutating func parameterText(of value: some JSONConvertible, at step: ValidationStep) -> ParameterText? {
    requestJSON(of: value, at: step).flatMap(ParameterText.init)
  }

  /// The JSON of a value; nil for a value that has none, which becomes an issue.
  mutating func requestJSON(of value: some JSONConvertible, at step: ValidationStep) -> JSONValue? {
    do {
      return try JSONValue(ofRequest: value)
    } catch {
      report("encoding", at: step)
      return nil
    }
  }

  private mutating func jsonText(of value: some JSONConvertible, at step: ValidationStep) -> String? {
    do {
      return String(decoding: try JSONWriter.encodeRequest(value), as: UTF8.self)
    } catch {
      report("encoding", at: step)
      return nil
    }
  }

  private mutating func setField(_ name: String, _ value: String) {
    guard let fieldName = HTTPField.Name(name) else { return report("fieldName", at: .header(name)) }
    guard HTTPField.isValidValue(value) else { return report("fieldValue", at: .header(name)) }
    headerFields[fieldName] = value
  }
}

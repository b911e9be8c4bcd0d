@_spi(Generated) internal import JSONCoding

/// A field of responses whose values an API's description tells the type of.
///
/// Generated code has a constant for each; `Response.value(of:)` and `ReceivedResponse.value(of:)` read one.
public struct ResponseField<Value: Sendable>: Sendable {
  /// How a value is written.
  @_spi(Generated)
  public enum Form: Sendable {
    /// As text.
    case text
    /// As a number, or as `true` or `false`.
    case bare
    /// As texts between commas.
    case texts
    /// As numbers, or as `true` and `false`, between commas.
    case bares
    /// As JSON.
    case json
  }

  /// The name of the field; its case plays no part.
  public let name: String
  private let decode: @Sendable (JSONText, inout ValidationError?) -> Value?
  private let form: Form

  private init(
    _ name: String, _ form: Form, decode: @escaping @Sendable (JSONText, inout ValidationError?) -> Value?
  ) {
    self.name = name
    self.form = form
    self.decode = decode
  }

  /// Reads the field among some.
  ///
  /// - Returns: The value; nil when there is no such field.
  /// - Throws: `ValidationError` when the value breaks the description; the part of its issues is `.header`.
  func value(in fields: HTTPFields) throws(ValidationError) -> Value? {
    guard let fieldName = HTTPField.Name(name), let text = fields[fieldName] else { return nil }
    var failure: ValidationError?
    if let value = decode(JSONText(bytes: Array(json(of: text).utf8), part: .header), &failure) { return value }
    throw failure?.inside(name) ?? ValidationError(issues: [], count: 0)
  }

  /// The JSON that a field's value stands for.
  private func json(of text: String) -> String {
    switch form {
    case .text: quoted(text[...])
    case .bare, .json: text
    case .texts: "[" + HTTPField.elements(of: text).map(quoted).joined(separator: ",") + "]"
    case .bares: "[" + HTTPField.elements(of: text).joined(separator: ",") + "]"
    }
  }

  private func quoted(_ text: Substring) -> String { JSONValue.string(String(text)).description }
}

// What generated code says of a field.
@_spi(Generated)
extension ResponseField {
  /// A field whose values are of a type.
  public init(_ name: String, _ form: Form) where Value: JSONConvertible {
    self.init(name, form) { $0.decode(Value.self, failure: &$1) }
  }

  /// A field whose values are checked.
  public init(_ name: String, _ form: Form, _ constraint: some Constraint)
  where Value: JSONConvertible & Constrainable {
    self.init(name, form) { $0.decode(Value.self, constraint, failure: &$1) }
  }

  /// A field whose values are checked by a schema.
  public init(_ name: String, _ form: Form, _ schema: JSONSchema) where Value: JSONConvertible {
    self.init(name, form) { $0.decode(Value.self, schema, failure: &$1) }
  }
}

extension Response {
  /// The value of a field that the description names.
  ///
  /// - Parameter field: One of the constants that are generated from the description.
  /// - Returns: The value; nil when the response has no such field.
  /// - Throws: `ValidationError` when the value breaks the description.
  public func value<Value>(of field: ResponseField<Value>) throws(ValidationError) -> Value? {
    try field.value(in: headerFields)
  }
}

extension ReceivedResponse {
  /// The value of a field that the description names.
  ///
  /// - Parameter field: One of the constants that are generated from the description.
  /// - Returns: The value; nil when the response has no such field.
  /// - Throws: `ValidationError` when the value breaks the description.
  public func value<Value>(of field: ResponseField<Value>) throws(ValidationError) -> Value? {
    try field.value(in: headerFields)
  }
}

extension ValidationError {
  /// The same issues, one step further inside their part.
  fileprivate func inside(_ member: String) -> ValidationError {
    let prefix = JSONPointer.text([member])
    return ValidationError(
      issues: issues.map { issue in
        ValidationIssue(
          part: issue.part, pointer: prefix + issue.pointer, keyword: issue.keyword, limit: issue.limit,
          measure: issue.measure, schemaLocation: issue.schemaLocation, alternatives: issue.alternatives)
      }, count: count)
  }
}

@_spi(Generated) internal import JSONCoding

/// How one value of a stream is read.
@_spi(Generated)
public struct ElementDecoder<Value: Sendable>: Sendable {
  /// Reads a value from the bytes that hold it.
  let decode: @Sendable (_ bytes: [UInt8], _ options: ClientOptions) throws(StreamError) -> Value

  private init(_ decode: @escaping @Sendable ([UInt8], ClientOptions) throws(StreamError) -> Value) {
    self.decode = decode
  }

  /// Makes a decoder of JSON.
  private init(json decode: @escaping @Sendable (JSONText, inout ValidationError?) -> Value?) {
    self.init { (bytes, options) throws(StreamError) in
      let text = JSONText(
        bytes: bytes, part: .body, maximumDepth: options.maximumJSONDepth, maximumIssues: options.maximumIssues,
        policy: options.responseValidation)
      var failure: ValidationError?
      guard let value = decode(text, &failure) else { throw StreamError(.invalid(failure?.issues ?? [])) }
      return value
    }
  }
}

// What generated code says of the values of a stream.
@_spi(Generated)
extension ElementDecoder {
  /// A value of JSON.
  public static func json() -> Self where Value: JSONConvertible {
    Self(json: { $0.decode(Value.self, failure: &$1) })
  }

  /// A value of JSON that is checked.
  public static func json(_ constraint: some Constraint) -> Self where Value: JSONConvertible & Constrainable {
    Self(json: { $0.decode(Value.self, constraint, failure: &$1) })
  }

  /// A value of JSON that is checked by a schema.
  public static func json(_ schema: JSONSchema) -> Self where Value: JSONConvertible {
    Self(json: { $0.decode(Value.self, schema, failure: &$1) })
  }
}

@_spi(Generated)
extension ElementDecoder where Value == String {
  /// Text in UTF-8; bytes that are none become U+FFFD.
  public static var text: ElementDecoder {
    ElementDecoder { (bytes, _) throws(StreamError) in String(decoding: bytes, as: UTF8.self) }
  }

  /// Text in UTF-8 that is checked.
  public static func text(_ constraint: StringConstraint) -> ElementDecoder {
    ElementDecoder { (bytes, options) throws(StreamError) in
      let text = String(decoding: bytes, as: UTF8.self)
      let issues = options.issues(of: text, constraint)
      guard issues.isEmpty else { throw StreamError(.invalid(issues)) }
      return text
    }
  }
}

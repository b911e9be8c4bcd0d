@_spi(Generated) package import JSONCoding

extension ValidationError {
  /// Reads a value of any type that JSON can say, a model or not.
  ///
  /// - Parameters:
  ///   - type: The type of the value.
  ///   - json: The UTF-8 bytes of a JSON text.
  /// - Returns: The value.
  /// - Throws: What is wrong with the text.
  /// - Complexity: O(n) in the number of bytes.
  package static func throwing<Value: JSONConvertible>(
    reading type: Value.Type, from json: [UInt8]
  ) throws(ValidationError) -> Value {
    var failure: ValidationError?
    guard let value = JSONText(bytes: json, part: .value).decode(type, failure: &failure) else {
      throw failure ?? ValidationError(issues: [])
    }
    return value
  }
}

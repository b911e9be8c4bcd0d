@_spi(Generated) internal import JSONCoding

extension JSONValue {
  /// How deep a value may be nested that is written to be checked: twice as deep as what is read by default, and no
  /// deeper than schemas can follow on the stack of any thread, which may be 512 KiB.
  static let writtenDepthLimit = 128

  /// The JSON that a value is written as; `null` for one that has none, such as an infinite number.
  init(writing value: some JSONConvertible) {
    self = (try? JSONValue(written: value)) ?? .null
  }

  /// The JSON that a value is written as.
  ///
  /// - Throws: `JSONEncodingError` when the value has none, and `JSONSyntaxError` when it is nested too deep.
  init(written value: some JSONConvertible) throws {
    let json = try JSONWriter.encode(value)
    self = try JSONReader.read(json, depthLimit: Self.writtenDepthLimit) { (reader) throws(JSONSyntaxError) in
      try JSONValue.decode(from: &reader) ?? .null
    }
  }
}

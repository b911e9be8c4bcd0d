@_spi(Generated) public import JSONCoding

@_spi(Generated)
extension APIModel where Self: JSONModel {
  /// Reads a value from a JSON text and checks it.
  public init(json: some Sequence<UInt8>) throws(ValidationError) {
    self.init(placeholder: JSONPlaceholder())
    try JSONText(bytes: Array(json), part: .value).fill(&self)
  }
}

@_spi(Generated)
extension APIModel where Self: JSONConvertible {
  /// The value as JSON, in UTF-8 and without white space.
  public func json() throws(JSONEncodingError) -> [UInt8] {
    try JSONWriter.encode(self)
  }
}

@_spi(Generated)
extension APIModel where Self: JSONUnion {
  /// Reads a value from a JSON text and checks it.
  public init(json: some Sequence<UInt8>) throws(ValidationError) {
    var failure: ValidationError?
    guard let value = JSONText(bytes: Array(json), part: .value).decode(Self.self, failure: &failure) else {
      throw failure ?? ValidationError(issues: [])
    }
    self = value
  }
}

@_spi(Generated) public import JSONCoding

@_spi(Generated)
extension APIModel where Self: JSONConvertible {
  /// Reads a value from a JSON text and checks it.
  public init(json: some Sequence<UInt8>) throws(ValidationError) {
    let decoded = DecodedJSON<Self>(Array(json), part: .value).judged(by: .enforce)
    guard let value = decoded.value else { throw ValidationError(issues: decoded.issues, count: decoded.count) }
    self = value
  }

  /// The value as JSON, in UTF-8 and without white space.
  public func json() throws(JSONEncodingError) -> [UInt8] {
    try JSONWriter.encode(self)
  }
}

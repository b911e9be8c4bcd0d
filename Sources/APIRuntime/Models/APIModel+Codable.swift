@_spi(Generated) public import JSONCoding

@_spi(Generated)
extension APIModel where Self: JSONConvertible {
  /// Reads a value from any decoder, through a `JSONValue`, and checks it.
  ///
  /// - Throws: What the decoder throws; `DecodingError.dataCorrupted` around a `ValidationError`.
  public init(from decoder: any Decoder) throws {
    let tree = try JSONValue(from: decoder)
    do throws(ValidationError) {
      self = try Self(json: tree.json)
    } catch {
      throw DecodingError.dataCorrupted(
        DecodingError.Context(
          codingPath: decoder.codingPath, debugDescription: error.description, underlyingError: error))
    }
  }

  /// Writes the value to any encoder, through a `JSONValue`.
  ///
  /// - Throws: What the encoder throws; `EncodingError.invalidValue` around a `JSONEncodingError`.
  public func encode(to encoder: any Encoder) throws {
    do {
      try JSONValue(json: json()).encode(to: encoder)
    } catch let error as JSONEncodingError {
      throw EncodingError.invalidValue(
        Redacted(),
        EncodingError.Context(
          codingPath: encoder.codingPath, debugDescription: "\(error)", underlyingError: error))
    }
  }
}

@_spi(Generated) public import JSONCoding

@_spi(Generated)
extension JSONReader {
  /// Reads a string by the case that stands for it; one that the description does not list is kept as `unknown`.
  ///
  /// - Returns: Nil when the next value is no string, which is recorded.
  public mutating func decode<Union: JSONUnion>(
    listed find: (String) -> Union?
  ) throws(JSONSyntaxError) -> Union? {
    guard let text = try String.decode(from: &self) else { return nil }
    // Swift takes "é" in its two spellings for equal, and what is written again must have the bytes that were sent.
    guard let value = find(text), let own = try? JSONWriter.encode(value), own == (try? JSONWriter.encode(text)) else {
      return .unknown(.string(text))
    }
    return value
  }
}

@_spi(Generated)
extension JSONReader {
  /// Reads a value once more that has been passed, as a tree of values.
  ///
  /// Assertions that go beyond a Swift type are about the JSON: what the type does not keep counts, too.
  ///
  /// - Parameter offset: That of the value, or of white space before it.
  /// - Returns: The value; `nil` when it is not JSON, which passing it must have shown.
  /// - Complexity: O(n) in the number of the value's bytes.
  public func value(at offset: Int) -> JSONValue? {
    var reader = JSONReader(bytes, depthLimit: depthLimit, faultLimit: 0, checksAssertions: false)
    reader.position = offset
    return try? reader.readValue()
  }

  /// Reads an object once more that has been passed; `nil` when the value that the cursor was made for is none.
  public func value(of object: borrowing JSONObjectCursor) -> JSONValue? {
    let offset = object.startOffset
    guard offset < bytes.count, bytes[offset] == .openBrace else { return nil }
    return value(at: offset)
  }
}

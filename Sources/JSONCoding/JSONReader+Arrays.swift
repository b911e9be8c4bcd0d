/// Where a reader is in one array.
@_spi(Generated)
public struct JSONArrayCursor {
  var isFirst = true

  /// The offset after the opening bracket.
  let offset: Int
}

@_spi(Generated)
extension JSONReader {
  /// Passes the bracket that opens an array; `nil` when the next value is none, which is then recorded.
  public mutating func beginArray() throws(JSONSyntaxError) -> JSONArrayCursor? {
    guard try expects(.array) else { return nil }
    try open()
    return JSONArrayCursor(offset: position)
  }

  /// Whether another element follows, which must be read or skipped next; false at the end of the array.
  public mutating func nextElement(of array: inout JSONArrayCursor) throws(JSONSyntaxError) -> Bool {
    try !closes(with: .closeBracket, &array.isFirst)
  }

  /// How many elements to make room for where `count` have been read and there is no room for another one.
  ///
  /// As many as there will be if the rest of the text is like what was read of the array, so that a long array takes
  /// no more memory than its elements; at most twice as many as before, whatever the text looks like.
  public func capacity(for array: JSONArrayCursor, after count: Int) -> Int {
    guard count >= 16 else { return max(count &* 2, 2) }
    let bytesPerElement = max((position &- array.offset) / count, 1)
    let estimate = count &+ (bytes.count &- position) / bytesPerElement
    return min(max(estimate &+ estimate / 64, count &+ count / 8), count &* 2)
  }
}

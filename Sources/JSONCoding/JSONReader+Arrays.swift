/// Where a reader is in one array.
@_spi(Generated)
public struct JSONArrayCursor {
  var isFirst = true
}

@_spi(Generated)
extension JSONReader {
  /// Passes the bracket that opens an array; `nil` when the next value is none, which is then recorded.
  public mutating func beginArray() throws(JSONSyntaxError) -> JSONArrayCursor? {
    guard try expects(.array) else { return nil }
    try open()
    return JSONArrayCursor()
  }

  /// Whether another element follows, which must be read or skipped next; false at the end of the array.
  public mutating func nextElement(of array: inout JSONArrayCursor) throws(JSONSyntaxError) -> Bool {
    try !closes(with: .closeBracket, &array.isFirst)
  }
}

extension JSONReader {
  /// Passes `true` or `false`, one of which begins at the next byte.
  @inline(__always)
  mutating func scanBoolean() throws(JSONSyntaxError) -> Bool {
    if bytes[position] == UInt8(ascii: "t") {
      try pass(literal: "true")
      return true
    }
    try pass(literal: "false")
    return false
  }

  /// Passes `null` if it is next.
  @inline(never)
  @usableFromInline
  mutating func passNull() throws(JSONSyntaxError) -> Bool {
    guard try peek() == UInt8(ascii: "n") else { return false }
    try pass(literal: "null")
    return true
  }
}

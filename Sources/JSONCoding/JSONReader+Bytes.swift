extension JSONReader {
  /// An error at the next byte.
  func error(_ code: JSONSyntaxError.Code) -> JSONSyntaxError { JSONSyntaxError(code, at: position) }

  /// Goes to the next byte that is not white space.
  @inline(__always)
  mutating func skipWhitespace() {
    // One test that is nearly always true in a text without white space.
    if position < bytes.count, bytes[position] > 0x20 { return }
    skipWhitespaceSlowly()
  }

  @inline(never)
  private mutating func skipWhitespaceSlowly() { position = bytes.firstNonWhitespace(from: position) }

  /// The next byte that is not white space, without passing it.
  @inline(__always)
  mutating func peek() throws(JSONSyntaxError) -> UInt8 {
    // One test that is nearly always true in a text without white space.
    if position < bytes.count, bytes[position] > 0x20 { return bytes[position] }
    return try peekSlowly()
  }

  @inline(never)
  private mutating func peekSlowly() throws(JSONSyntaxError) -> UInt8 {
    skipWhitespaceSlowly()
    guard position < bytes.count else { throw error(.unexpectedEnd) }
    return bytes[position]
  }

  /// Passes `byte`, which must be the next one that is not white space.
  @inline(__always)
  mutating func pass(_ byte: UInt8) throws(JSONSyntaxError) {
    guard try peek() == byte else { throw error(.unexpectedByte) }
    position &+= 1
  }

  /// Passes `literal`, whose first byte has been seen.
  @inline(__always)
  mutating func pass(literal: StaticString) throws(JSONSyntaxError) {
    guard bytes.hasPrefix(literal, at: position) else { throw brokenLiteral(literal) }
    position &+= literal.utf8CodeUnitCount
  }

  /// The error at the first byte that is not that of `literal`.
  @inline(never)
  private func brokenLiteral(_ literal: StaticString) -> JSONSyntaxError {
    let expected = Array(literal.description.utf8)
    var offset = 0
    while position + offset < bytes.count, bytes[position + offset] == expected[offset] { offset += 1 }
    return JSONSyntaxError(position + offset < bytes.count ? .unexpectedByte : .unexpectedEnd, at: position + offset)
  }
}

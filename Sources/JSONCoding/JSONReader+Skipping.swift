@_spi(Generated)
extension JSONReader {
  /// Passes the next value, whatever it is, and checks that it is well-formed.
  @inline(never)
  public mutating func skipValue() throws(JSONSyntaxError) {
    switch try nextKind() {
    case .string: _ = try scanString()
    case .object: try skipObject()
    case .array: try skipArray()
    case .boolean: _ = try scanBoolean()
    case .null: try pass(literal: "null")
    case .number, .integer: _ = try scanNumber()
    }
  }

  private mutating func skipObject() throws(JSONSyntaxError) {
    try open()
    var isFirst = true
    while try !closes(with: .closeBrace, &isFirst) {
      _ = try scanName()
      try skipValue()
    }
  }

  private mutating func skipArray() throws(JSONSyntaxError) {
    try open()
    var isFirst = true
    while try !closes(with: .closeBracket, &isFirst) { try skipValue() }
  }
}

extension JSONReader {
  /// Passes the bracket or brace that opens a container.
  @inline(__always)
  mutating func open() throws(JSONSyntaxError) {
    guard depth < depthLimit else { throw error(.depthLimitExceeded) }
    depth &+= 1
    position &+= 1
  }

  /// Passes the bracket or brace that closes a container, if it is next, or else the comma before the next element.
  @inline(__always)
  mutating func closes(with end: UInt8, _ isFirst: inout Bool) throws(JSONSyntaxError) -> Bool {
    let byte = try peek()
    if byte == end {
      depth &-= 1
      position &+= 1
      return true
    }
    if isFirst {
      isFirst = false
    } else {
      guard byte == .comma else { throw error(.unexpectedByte) }
      position &+= 1
    }
    return false
  }

  /// Passes the name of a member and the colon after it.
  @inline(__always)
  mutating func scanName() throws(JSONSyntaxError) -> StringExtent {
    guard try peek() == .quote else { throw error(.unexpectedByte) }
    let name = try scanString()
    try pass(.colon)
    return name
  }
}

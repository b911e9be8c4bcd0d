@_spi(Generated) public import JSONCoding

// The functions of `JSONReader+Constraints.swift` once more, for strings: they are so common that nothing is called for
// one whose number of bytes tells that it keeps its constraint.

@_spi(Generated)
extension JSONReader {
  /// Reads a string, and checks it.
  @inlinable
  @discardableResult
  public mutating func read(_ value: inout String, _ constraint: StringConstraint) throws(JSONSyntaxError) -> Bool {
    let offset = valueOffset()
    guard try read(&value) else { return false }
    if checksAssertions, !constraint.isKept(byAnyStringOf: value.utf8.count) { check(value, constraint, at: offset) }
    return true
  }

  /// Reads a string that may be missing but must not be `null`, and checks it.
  @inlinable
  @discardableResult
  public mutating func read(_ value: inout String?, _ constraint: StringConstraint) throws(JSONSyntaxError) -> Bool {
    let offset = valueOffset()
    guard try read(&value) else { return false }
    checkUnlessKept(value, constraint, at: offset)
    return true
  }

  /// Reads a string or `null`, and checks the string.
  ///
  /// - Returns: False for `null`, too.
  @inlinable
  @discardableResult
  public mutating func readNullable(
    _ value: inout String?, _ constraint: StringConstraint
  ) throws(JSONSyntaxError) -> Bool {
    let offset = valueOffset()
    guard try readNullable(&value) else { return false }
    checkUnlessKept(value, constraint, at: offset)
    return true
  }

  /// Checks a string, if there is one, unless the number of its bytes tells that it keeps the constraint.
  @inlinable
  mutating func checkUnlessKept(_ value: String?, _ constraint: StringConstraint, at offset: Int) {
    // The number of bytes first: looking at the string itself would retain it.
    guard checksAssertions, let count = value?.utf8.count, !constraint.isKept(byAnyStringOf: count) else { return }
    if let value { check(value, constraint, at: offset) }
  }
}

extension StringConstraint {
  /// Whether every string of so many bytes keeps the constraint, each code point having one to four of them.
  @inlinable
  func isKept(byAnyStringOf byteCount: Int) -> Bool {
    if format != nil || pattern != nil { return false }
    if let minLength, (byteCount &+ 3) &>> 2 < minLength { return false }
    if let maxLength, byteCount > maxLength { return false }
    return true
  }
}

@_spi(Generated) public import JSONCoding

// The functions that generated code calls where assertions go beyond a type and its constraint. A schema is about the
// JSON of a value, so that is read again, as a tree.

@_spi(Generated)
extension JSONReader {
  /// Reads a value that must not be `null`, and checks its JSON.
  @inlinable
  @inline(never)
  @discardableResult
  public mutating func read<Value: JSONConvertible>(
    _ value: inout Value, _ schema: JSONSchema
  ) throws(JSONSyntaxError) -> Bool {
    let offset = valueOffset()
    guard try read(&value) else { return false }
    check(schema, at: offset)
    return true
  }

  /// Reads a value that may be missing but must not be `null`, and checks its JSON.
  @inlinable
  @inline(never)
  @discardableResult
  public mutating func read<Value: JSONConvertible>(
    _ value: inout Value?, _ schema: JSONSchema
  ) throws(JSONSyntaxError) -> Bool {
    let offset = valueOffset()
    guard try read(&value) else { return false }
    check(schema, at: offset)
    return true
  }

  /// Reads a value or `null`, and checks the JSON of either.
  @inlinable
  @inline(never)
  @discardableResult
  public mutating func readNullable<Value: JSONConvertible>(
    _ value: inout Value?, _ schema: JSONSchema
  ) throws(JSONSyntaxError) -> Bool {
    let offset = valueOffset()
    let isStored = try readNullable(&value)
    check(schema, at: offset)
    return isStored
  }

  /// Reads a value or `null`, where a missing value is `nil`, and checks the JSON of either.
  @inlinable
  @inline(never)
  @discardableResult
  public mutating func readNullable<Value: JSONConvertible>(
    _ value: inout Nullable<Value>?, _ schema: JSONSchema
  ) throws(JSONSyntaxError) -> Bool {
    let offset = valueOffset()
    let isStored = try readNullable(&value)
    check(schema, at: offset)
    return isStored
  }

  /// Records what an object that has been passed breaks, unless assertions are not to be checked.
  public mutating func check(_ schema: JSONSchema, of object: borrowing JSONObjectCursor) {
    guard checksAssertions, let value = value(of: object) else { return }
    record(schema.violations(by: value, maximum: faultLimit), at: object.startOffset)
  }

  /// Records what the value at an offset, which has been passed, breaks, unless assertions are not to be checked.
  ///
  /// The offset may be that of white space before the value.
  public mutating func check(_ schema: JSONSchema, at offset: Int) {
    guard checksAssertions, let value = value(at: offset) else { return }
    record(schema.violations(by: value, maximum: faultLimit), at: offset)
  }

  private mutating func record(_ violations: Violations, at offset: Int) {
    if violations.count > 0 { record(violations.kept, count: violations.count, at: offset) }
  }
}

@_spi(Generated) public import JSONCoding

// The functions that generated code calls for members with a constraint. The value is stored even when it breaks the
// constraint: what that means is the caller's policy.

@_spi(Generated)
extension JSONReader {
  /// Reads a value that must not be `null`, and checks it.
  @inlinable
  @discardableResult
  public mutating func read<Value: JSONConvertible & Constrainable>(
    _ value: inout Value, _ constraint: Value.Constraint
  ) throws(JSONSyntaxError) -> Bool {
    let offset = valueOffset()
    guard try read(&value) else { return false }
    check(value, constraint, at: offset)
    return true
  }

  /// Reads a value that may be missing but must not be `null`, and checks it.
  @inlinable
  @discardableResult
  public mutating func read<Value: JSONConvertible & Constrainable>(
    _ value: inout Value?, _ constraint: Value.Constraint
  ) throws(JSONSyntaxError) -> Bool {
    let offset = valueOffset()
    guard try read(&value), let value else { return false }
    check(value, constraint, at: offset)
    return true
  }

  /// Reads a value or `null`, and checks the value.
  @inlinable
  @discardableResult
  public mutating func readNullable<Value: JSONConvertible & Constrainable>(
    _ value: inout Value?, _ constraint: Value.Constraint
  ) throws(JSONSyntaxError) -> Bool {
    let offset = valueOffset()
    guard try readNullable(&value), let value else { return false }
    check(value, constraint, at: offset)
    return true
  }

  /// Reads a value or `null`, where a missing value is `nil`, and checks the value.
  @inlinable
  @discardableResult
  public mutating func readNullable<Value: JSONConvertible & Constrainable>(
    _ value: inout Nullable<Value>?, _ constraint: Value.Constraint
  ) throws(JSONSyntaxError) -> Bool {
    let offset = valueOffset()
    guard try readNullable(&value), case .value(let value)? = value else { return false }
    check(value, constraint, at: offset)
    return true
  }

  /// Records what a value breaks, unless assertions are not to be checked.
  @inlinable
  mutating func check<Value: Constrainable>(_ value: Value, _ constraint: Value.Constraint, at offset: Int) {
    guard checksAssertions else { return }
    for violation in value.violations(of: constraint) {
      record(
        JSONFault(
          offset: offset,
          reason: .assertion(keyword: violation.keyword, limit: violation.limit, measure: violation.measure)))
    }
  }
}

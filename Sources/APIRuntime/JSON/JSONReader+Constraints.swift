@_spi(Generated) public import JSONCoding

// The functions that generated code calls for members with a constraint. The value is stored even when it breaks the
// constraint: what that means is the caller's policy.
//
// None is inlined: a member costs a call of a function that its type has once in a file. That is an eighth less time to
// compile a large module with optimisation, and not one instruction more to decode with.

@_spi(Generated)
extension JSONReader {
  /// Reads a value that must not be `null`, and checks it.
  @inlinable
  @inline(never)
  @discardableResult
  public mutating func read<Value: JSONConvertible & Constrainable>(
    _ value: inout Value, _ constraint: some Constraint
  ) throws(JSONSyntaxError) -> Bool {
    let (offset, faults) = (valueOffset(), faultCount)
    guard try read(&value) else { return false }
    check(value, constraint, at: offset, after: faults)
    return true
  }

  /// Reads a value that may be missing but must not be `null`, and checks it.
  @inlinable
  @inline(never)
  @discardableResult
  public mutating func read<Value: JSONConvertible & Constrainable>(
    _ value: inout Value?, _ constraint: some Constraint
  ) throws(JSONSyntaxError) -> Bool {
    let (offset, faults) = (valueOffset(), faultCount)
    guard try read(&value), let value else { return false }
    check(value, constraint, at: offset, after: faults)
    return true
  }

  /// Reads a value or `null`, and checks the value.
  @inlinable
  @inline(never)
  @discardableResult
  public mutating func readNullable<Value: JSONConvertible & Constrainable>(
    _ value: inout Value?, _ constraint: some Constraint
  ) throws(JSONSyntaxError) -> Bool {
    let (offset, faults) = (valueOffset(), faultCount)
    guard try readNullable(&value), let value else { return false }
    check(value, constraint, at: offset, after: faults)
    return true
  }

  /// Reads a value or `null`, where a missing value is `nil`, and checks the value.
  @inlinable
  @inline(never)
  @discardableResult
  public mutating func readNullable<Value: JSONConvertible & Constrainable>(
    _ value: inout Nullable<Value>?, _ constraint: some Constraint
  ) throws(JSONSyntaxError) -> Bool {
    let (offset, faults) = (valueOffset(), faultCount)
    guard try readNullable(&value), case .value(let value)? = value else { return false }
    check(value, constraint, at: offset, after: faults)
    return true
  }

  /// Reads a value that must not be `null`, and checks it; nil when there is none, which is recorded.
  @inlinable
  @inline(never)
  public mutating func decode<Value: JSONConvertible & Constrainable>(
    _ type: Value.Type, _ constraint: some Constraint
  ) throws(JSONSyntaxError) -> Value? {
    let (offset, faults) = (valueOffset(), faultCount)
    guard let value = try Value.decode(from: &self) else { return nil }
    check(value, constraint, at: offset, after: faults)
    return value
  }

  /// Records what the value at an offset breaks, before which there were `faults` faults.
  ///
  /// Where a part of it did not fit its type, that part is left out of the value: then the constraint is checked on the
  /// JSON, in which indices and counts are right.
  @inlinable
  @inline(never)
  mutating func check(
    _ value: some Constrainable, _ constraint: some Constraint, at offset: Int, after faults: Int
  ) {
    if faultCount == faults {
      check(value, constraint, at: offset)
    } else if let value = self.value(at: offset) {
      check(value, constraint, at: offset)
    }
  }

  /// Records what the value at an offset, which has been passed, breaks, unless assertions are not to be checked.
  ///
  /// The offset may be that of white space before the value.
  @inlinable
  @inline(never)
  public mutating func check(_ value: some Constrainable, _ constraint: some Constraint, at offset: Int) {
    guard checksAssertions else { return }
    var violations = Violations(maximum: faultLimit)
    value.check(constraint, &violations)
    if violations.count > 0 { record(violations.kept, count: violations.count, at: offset) }
  }
}

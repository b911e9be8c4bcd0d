// The functions that generated code calls for its members. Each returns whether a value was stored, which is when a
// constraint has something to check.
//
// None is inlined: a member costs a call of a function that its type has once in a file. That is an eighth less time to
// compile a large module with optimisation, and not one instruction more to decode with.

@_spi(Generated)
extension JSONReader {
  /// Reads a value that must not be `null`.
  @inlinable
  @inline(never)
  @discardableResult
  public mutating func read<Value: JSONConvertible>(_ value: inout Value) throws(JSONSyntaxError) -> Bool {
    guard let new = try Value.decode(from: &self) else { return false }
    value = new
    return true
  }

  /// Reads an object in place.
  @inlinable
  @inline(never)
  @discardableResult
  public mutating func read<Model: JSONModel>(_ model: inout Model) throws(JSONSyntaxError) -> Bool {
    guard try expects(.object) else { return false }
    try model.fill(from: &self)
    return true
  }

  /// Reads a value that may be missing but must not be `null`.
  @inlinable
  @inline(never)
  @discardableResult
  public mutating func read<Value: JSONConvertible>(_ value: inout Value?) throws(JSONSyntaxError) -> Bool {
    guard let new = try Value.decode(from: &self) else { return false }
    value = new
    return true
  }

  /// Reads a value or `null`.
  ///
  /// - Returns: False for `null`, too.
  @inlinable
  @inline(never)
  @discardableResult
  public mutating func readNullable<Value: JSONConvertible>(_ value: inout Value?) throws(JSONSyntaxError) -> Bool {
    if try passNull() {
      value = nil
      return false
    }
    return try read(&value)
  }

  /// Reads a value or `null`, where a missing value is `nil`.
  ///
  /// - Returns: False for `null`, too.
  @inlinable
  @inline(never)
  @discardableResult
  public mutating func readNullable<Value: JSONConvertible>(
    _ value: inout Nullable<Value>?
  ) throws(JSONSyntaxError) -> Bool {
    if try passNull() {
      value = .null
      return false
    }
    guard let new = try Value.decode(from: &self) else { return false }
    value = .value(new)
    return true
  }
}

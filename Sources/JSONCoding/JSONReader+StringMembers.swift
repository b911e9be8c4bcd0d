// Members that are strings are so common that they have functions of their own, not generic and not inlined: each costs
// generated code one call.

@_spi(Generated)
extension JSONReader {
  /// Reads a string.
  @inline(never)
  @discardableResult
  public mutating func read(_ value: inout String) throws(JSONSyntaxError) -> Bool {
    if let string = readPlainString() {
      value.replace(with: string)
      return true
    }
    guard let string = try readOtherString() else { return false }
    value = string
    return true
  }

  /// Reads a string that may be missing but must not be `null`.
  @inline(never)
  @discardableResult
  public mutating func read(_ value: inout String?) throws(JSONSyntaxError) -> Bool {
    if let string = readPlainString() {
      value.replace(with: string)
      return true
    }
    guard let string = try readOtherString() else { return false }
    value = string
    return true
  }

  /// Reads a string or `null`.
  ///
  /// - Returns: False for `null`, too.
  @inline(never)
  @discardableResult
  public mutating func readNullable(_ value: inout String?) throws(JSONSyntaxError) -> Bool {
    if let string = readPlainString() {
      value.replace(with: string)
      return true
    }
    if try passNull() {
      value = nil
      return false
    }
    guard let string = try readOtherString() else { return false }
    value = string
    return true
  }
}

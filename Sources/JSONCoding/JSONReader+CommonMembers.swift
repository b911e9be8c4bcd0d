// Members of these types are so common that they have functions of their own, not generic and not inlined: each costs
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

  /// Reads `true` or `false`.
  @inline(never)
  @discardableResult
  public mutating func read(_ value: inout Bool) throws(JSONSyntaxError) -> Bool {
    if bytes.hasPrefix("true", at: position) {
      position &+= 4
      value = true
    } else if bytes.hasPrefix("false", at: position) {
      position &+= 5
      value = false
    } else {
      return try readOther(&value)
    }
    return true
  }

  /// Reads a date-time.
  @inline(never)
  @discardableResult
  public mutating func read(_ value: inout Date) throws(JSONSyntaxError) -> Bool {
    guard let dateTime = readPlainDateTime() else { return try readOther(&value) }
    value = dateTime.date
    return true
  }

  /// Reads a value in the way that every type has.
  @inline(never)
  private mutating func readOther<Value: JSONConvertible>(_ value: inout Value) throws(JSONSyntaxError) -> Bool {
    guard let new = try Value.decode(from: &self) else { return false }
    value = new
    return true
  }
}

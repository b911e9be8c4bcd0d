// The functions that generated code calls for members that are sent in responses only. A key is written as it stands
// between the quotation marks: escaped, if anything in it needs to be.

@_spi(Generated)
extension JSONWriter {
  /// Writes a member that is sent in responses only, or nothing into a request.
  public mutating func write(readOnly key: StaticString, _ value: some JSONConvertible) {
    if !omitsReadOnly { write(key, value) }
  }

  /// Writes a member that is sent in responses only, or nothing for `nil` or into a request.
  public mutating func write<Value: JSONConvertible>(readOnly key: StaticString, _ value: Value?) {
    if !omitsReadOnly { write(key, value) }
  }

  /// Writes a member that is sent in responses only, or nothing for `nil` or into a request.
  public mutating func write<Value: JSONConvertible>(readOnly key: StaticString, _ value: Nullable<Value>?) {
    if !omitsReadOnly { write(key, value) }
  }

  /// Writes a member that is sent in responses only, with `null` for `nil`, or nothing into a request.
  public mutating func writeNullable<Value: JSONConvertible>(readOnly key: StaticString, _ value: Value?) {
    if !omitsReadOnly { writeNullable(key, value) }
  }
}

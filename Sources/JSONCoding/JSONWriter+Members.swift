// The functions that generated code calls for its members. A key is written as it stands between the quotation marks:
// escaped, if anything in it needs to be.

@_spi(Generated)
extension JSONWriter {
  /// Writes a member.
  @inlinable
  public mutating func write(_ key: StaticString, _ value: some JSONConvertible) {
    write(escapedKey: key)
    value.write(to: &self)
  }

  /// Writes a member, or nothing for `nil`.
  @inlinable
  public mutating func write<Value: JSONConvertible>(_ key: StaticString, _ value: Value?) {
    guard let value else { return }
    write(key, value)
  }

  /// Writes a member, or nothing for `nil`.
  @inlinable
  public mutating func write<Value: JSONConvertible>(_ key: StaticString, _ value: Nullable<Value>?) {
    guard let value else { return }
    writeNullable(key, value.value)
  }

  /// Writes a member, with `null` for `nil`.
  @inlinable
  public mutating func writeNullable<Value: JSONConvertible>(_ key: StaticString, _ value: Value?) {
    if let value { return write(key, value) }
    write(escapedKey: key)
    writeNull()
  }

  /// Writes the elements of an array, with commas between them.
  ///
  /// Whatever the elements are, they are taken for ones that cannot be copied: an element is then not copied, and its
  /// strings not retained, while it is written.
  @inlinable
  mutating func write<Element: JSONConvertible & ~Copyable>(elements: Span<Element>) {
    for index in elements.indices {
      beginElement()
      elements[index].write(to: &self)
    }
  }
}

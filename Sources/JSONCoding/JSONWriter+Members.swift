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
    let start = byteCount
    for index in elements.indices {
      beginElement()
      elements[index].write(to: &self)
      // The first one tells how long the others may be, the first 64 tell it better.
      if index == 0 || index == 63 { reserve(elements: elements.count &- index &- 1, after: index &+ 1, from: start) }
    }
  }

  /// The number of bytes written.
  @usableFromInline var byteCount: Int { output.count }

  /// Makes room for `count` more elements like those `written` since `start`; at most for 64 times the bytes so far.
  @usableFromInline
  mutating func reserve(elements count: Int, after written: Int, from start: Int) {
    let (estimate, overflows) = count.multipliedReportingOverflow(by: (output.count - start) / written + 1)
    let limit = output.count * 64
    output.reserve(overflows ? limit : min(estimate, limit))
  }
}

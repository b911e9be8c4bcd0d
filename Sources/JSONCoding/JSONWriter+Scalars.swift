@_spi(Generated)
extension JSONWriter {
  /// Writes the name of a member, and the comma before it unless the member is the first.
  ///
  /// - Parameter key: The name as it stands between the quotation marks: escaped, if anything in it needs to be.
  @inline(never)
  public mutating func write(escapedKey key: StaticString) {
    output.reserve(key.utf8CodeUnitCount &+ 4)
    if output.last != .openBrace { output.put(.comma) }
    output.put(.quote)
    output.put(key)
    output.put(.quote)
    output.put(.colon)
  }

  /// Writes the name of a member, and the comma before it unless the member is the first.
  public mutating func write(key: String) {
    output.reserve(1)
    if output.last != .openBrace { output.put(.comma) }
    write(key)
    output.reserve(1)
    output.put(.colon)
  }

  /// Writes `null`.
  public mutating func writeNull() {
    output.reserve(4)
    output.put("null")
  }
}

extension JSONWriter {
  /// Writes `true` or `false`.
  mutating func write(_ value: Bool) {
    output.reserve(5)
    if value { output.put("true") } else { output.put("false") }
  }

  /// Writes a string.
  mutating func write(_ value: String) {
    let isContiguous: Void? = value.utf8.withContiguousStorageIfAvailable { utf8 in writeString(utf8) }
    if isContiguous == nil { writeCopy(of: value) }
  }

  /// Writes a string whose bytes are not side by side, such as one bridged from Objective-C.
  @inline(never)
  private mutating func writeCopy(of value: String) {
    Array(value.utf8).withUnsafeBufferPointer { utf8 in writeString(utf8) }
  }

  /// Outlined, because inlined into the closure above it would make every string be retained.
  @inline(never)
  private mutating func writeString(_ utf8: UnsafeBufferPointer<UInt8>) {
    output.reserve(utf8.count &+ 2)
    output.put(.quote)
    output.putEscaped(utf8)
    output.put(.quote)
  }

  /// Writes a date-time; a date outside the years that RFC 3339 can write makes the text fail.
  @inline(never)
  mutating func write(_ value: Date) {
    guard let dateTime = DateTime(value) else { return fail(.yearOutOfRange) }
    output.reserve(DateTime.maximumLength &+ 2)
    output.put(.quote)
    dateTime.write(to: &output)
    output.put(.quote)
  }

  /// Writes a number whose text is known to be one.
  mutating func write(number text: String) {
    Array(text.utf8).withUnsafeBufferPointer { utf8 in
      output.reserve(utf8.count)
      output.putEscaped(utf8)
    }
  }

  /// Writes a number; one that is not finite makes the text fail.
  mutating func write(floatingPoint value: some BinaryFloatingPoint & LosslessStringConvertible) {
    guard value.isFinite else { return fail(.numberNotFinite) }
    write(number: value.description)
  }

  /// Notes that a value could not be written and writes `null` in its place.
  private mutating func fail(_ error: JSONEncodingError) {
    failure = failure ?? error
    writeNull()
  }
}

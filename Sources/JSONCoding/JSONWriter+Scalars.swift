@_spi(Generated)
extension JSONWriter {
  /// Writes the name of a member.
  ///
  /// - Parameter key: The name as it stands between the quotation marks: escaped, if anything in it needs to be.
  @inline(never)
  public mutating func write(escapedKey key: StaticString) {
    output.reserve(key.utf8CodeUnitCount &+ 3)
    output.put(.quote)
    output.put(key)
    output.put(.quote)
    output.put(.colon)
  }

  /// Writes the name of a member.
  public mutating func write(key: String) {
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
  @inline(never)
  mutating func write(_ value: borrowing String) {
    var value = copy value
    value.withUTF8 { utf8 in
      output.reserve(utf8.count &+ 2)
      output.put(.quote)
      output.appendEscaped(utf8)
      output.reserve(1)
      output.put(.quote)
    }
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
    var text = text
    text.withUTF8 { utf8 in output.appendEscaped(utf8) }
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

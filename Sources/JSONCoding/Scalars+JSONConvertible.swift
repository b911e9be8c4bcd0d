@_spi(Generated)
extension Bool: JSONConvertible {
  /// Reads `true` or `false`.
  @inline(never)
  public static func decode(from reader: inout JSONReader) throws(JSONSyntaxError) -> Bool? {
    switch try reader.peek() {
    case UInt8(ascii: "t"), UInt8(ascii: "f"): return try reader.scanBoolean()
    default:
      _ = try reader.refuse(expected: .boolean)
      return nil
    }
  }

  /// Writes `true` or `false`.
  public func write(to writer: inout JSONWriter) { writer.write(self) }
}

@_spi(Generated)
extension String: JSONConvertible {
  /// Reads a string.
  @inline(never)
  public static func decode(from reader: inout JSONReader) throws(JSONSyntaxError) -> String? {
    if let string = reader.readPlainString() { return string }
    return try reader.readOtherString()
  }

  /// Writes a string.
  public func write(to writer: inout JSONWriter) { writer.write(self) }
}

@_spi(Generated)
extension Date: JSONConvertible {
  /// Reads an RFC 3339 date-time.
  @inline(never)
  public static func decode(from reader: inout JSONReader) throws(JSONSyntaxError) -> Date? {
    if let dateTime = reader.readPlainDateTime() { return dateTime.date }
    return try reader.readOtherDateTime()?.date
  }

  /// Writes an RFC 3339 date-time in UTC, with three fraction digits, or six when three would lose some.
  public func write(to writer: inout JSONWriter) { writer.write(self) }
}

extension JSONReader {
  /// Passes the next value if it is a date-time without escapes that no white space precedes, and returns it.
  ///
  /// Parsed where it stands, because scanning the string first would cost as much again.
  @inline(__always)
  mutating func readPlainDateTime() -> DateTime? {
    guard position < bytes.count, bytes[position] == .quote else { return nil }
    var offset = position &+ 1
    guard let dateTime = DateTime(bytes, at: &offset, to: bytes.count), offset < bytes.count, bytes[offset] == .quote
    else { return nil }
    position = offset &+ 1
    return dateTime
  }

  /// Reads a date-time that is not a plain one, or records that the next value is none; `nil` when it is not.
  @inline(never)
  fileprivate mutating func readOtherDateTime() throws(JSONSyntaxError) -> DateTime? {
    guard try expects(.string) else { return nil }
    let offset = position
    let extent = try scanString()
    if let dateTime = dateTime(extent) { return dateTime }
    record(JSONFault(offset: offset, reason: .invalidFormat("date-time")))
    return nil
  }

  /// The date-time of the string that was scanned last.
  fileprivate func dateTime(_ extent: StringExtent) -> DateTime? {
    switch extent {
    case .ascii(let start, let end), .plain(let start, let end): DateTime(bytes, from: start, to: end)
    case .unescaped: DateTime(scratch)
    }
  }
}

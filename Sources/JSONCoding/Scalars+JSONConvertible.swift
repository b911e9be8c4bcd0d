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
    guard try reader.peek() == .quote else {
      _ = try reader.refuse(expected: .string)
      return nil
    }
    return reader.string(try reader.scanString())
  }

  /// Writes a string.
  public func write(to writer: inout JSONWriter) { writer.write(self) }
}

@_spi(Generated)
extension Date: JSONConvertible {
  /// Reads an RFC 3339 date-time.
  @inline(never)
  public static func decode(from reader: inout JSONReader) throws(JSONSyntaxError) -> Date? {
    guard try reader.peek() == .quote else {
      _ = try reader.refuse(expected: .string)
      return nil
    }
    let offset = reader.position
    let extent = try reader.scanString()
    if let dateTime = reader.dateTime(extent) { return dateTime.date }
    reader.record(JSONFault(offset: offset, reason: .invalidFormat("date-time")))
    return nil
  }

  /// Writes an RFC 3339 date-time in UTC, with three fraction digits, or six when three would lose some.
  public func write(to writer: inout JSONWriter) { writer.write(self) }
}

extension JSONReader {
  /// The date-time of the string that was scanned last.
  fileprivate func dateTime(_ extent: StringExtent) -> DateTime? {
    switch extent {
    case .plain(let start, let end): DateTime(bytes, from: start, to: end)
    case .unescaped: DateTime(scratch)
    }
  }
}

@_spi(Generated)
extension Int64: JSONConvertible {
  /// Reads a number with a zero fractional part.
  public static func decode(from reader: inout JSONReader) throws(JSONSyntaxError) -> Int64? {
    try reader.readInteger(format: "int64")
  }

  /// Writes the decimal digits.
  public func write(to writer: inout JSONWriter) { writer.write(number: String(self)) }
}

@_spi(Generated)
extension Int32: JSONConvertible {
  /// Reads a number with a zero fractional part.
  public static func decode(from reader: inout JSONReader) throws(JSONSyntaxError) -> Int32? {
    try reader.readInteger(format: "int32")
  }

  /// Writes the decimal digits.
  public func write(to writer: inout JSONWriter) { writer.write(number: String(self)) }
}

@_spi(Generated)
extension Double: JSONConvertible {
  /// Reads a number as the nearest binary one.
  public static func decode(from reader: inout JSONReader) throws(JSONSyntaxError) -> Double? {
    try reader.readFloatingPoint(format: "double")
  }

  /// Writes the shortest digits that read back as this number.
  public func write(to writer: inout JSONWriter) { writer.write(floatingPoint: self) }
}

@_spi(Generated)
extension Float: JSONConvertible {
  /// Reads a number as the nearest binary one.
  public static func decode(from reader: inout JSONReader) throws(JSONSyntaxError) -> Float? {
    try reader.readFloatingPoint(format: "float")
  }

  /// Writes the shortest digits that read back as this number.
  public func write(to writer: inout JSONWriter) { writer.write(floatingPoint: self) }
}

@_spi(Generated)
extension JSONNumber: JSONConvertible {
  /// Reads a number as it was sent.
  public static func decode(from reader: inout JSONReader) throws(JSONSyntaxError) -> JSONNumber? {
    guard try reader.expects(.number) else { return nil }
    return JSONNumber(valid: reader.text(try reader.scanNumber()))
  }

  /// Writes the number as it was sent.
  public func write(to writer: inout JSONWriter) { writer.write(number: text) }
}

extension JSONReader {
  /// Reads an integer that must fit `Integer`, the Swift type of `format`.
  ///
  /// `1.0` and `1e2` are integers.
  ///
  /// - SeeAlso: JSON Schema Core 2020-12, section 4.2.3.
  fileprivate mutating func readInteger<Integer: FixedWidthInteger>(
    format: String
  ) throws(JSONSyntaxError) -> Integer? {
    guard try nextKind() == .number else {
      _ = try refuse(expected: .integer)
      return nil
    }
    let extent = try scanNumber()
    if extent.isInteger, let value = integer(extent), let value = Integer(exactly: value) { return value }
    let number = JSONNumber(valid: text(extent))
    if let value = Integer(exactly: number) { return value }
    let reason: JSONFault.Reason =
      number.isInteger ? .outOfRange(format) : .wrongKind(expected: .integer, found: .number)
    record(JSONFault(offset: extent.start, reason: reason))
    return nil
  }

  /// Reads a number that must fit `Value`, the Swift type of `format`.
  fileprivate mutating func readFloatingPoint<Value: BinaryFloatingPoint & LosslessStringConvertible>(
    format: String
  ) throws(JSONSyntaxError) -> Value? {
    guard try expects(.number) else { return nil }
    let extent = try scanNumber()
    if let value = Value(text(extent)), value.isFinite { return value }
    record(JSONFault(offset: extent.start, reason: .outOfRange(format)))
    return nil
  }
}

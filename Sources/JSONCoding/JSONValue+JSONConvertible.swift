@_spi(Generated)
extension JSONValue: JSONConvertible {
  /// Reads any value.
  public static func decode(from reader: inout JSONReader) throws(JSONSyntaxError) -> JSONValue? {
    try reader.readValue()
  }

  /// Writes this value.
  public func write(to writer: inout JSONWriter) {
    switch self {
    case .null: writer.writeNull()
    case .bool(let value): writer.write(value)
    case .number(let value): value.write(to: &writer)
    case .string(let value): writer.write(value)
    case .array(let value): value.write(to: &writer)
    case .object(let value): value.write(to: &writer)
    }
  }
}

@_spi(Generated)
extension JSONObject: JSONConvertible {
  /// Reads an object of any members.
  public static func decode(from reader: inout JSONReader) throws(JSONSyntaxError) -> JSONObject? {
    guard var cursor = try reader.beginObject() else { return nil }
    var object = JSONObject()
    while let name = try reader.nextKey(of: &cursor) { object[name] = try reader.readValue() }
    return object
  }

  /// Writes an object, its members in order.
  public func write(to writer: inout JSONWriter) {
    writer.beginObject()
    for (name, value) in self {
      writer.write(key: name)
      value.write(to: &writer)
    }
    writer.endObject()
  }
}

extension JSONReader {
  /// Reads any value.
  mutating func readValue() throws(JSONSyntaxError) -> JSONValue {
    switch try nextKind() {
    case .null:
      try pass(literal: "null")
      return .null
    case .boolean: return .bool(try scanBoolean())
    case .number, .integer: return .number(JSONNumber(valid: text(try scanNumber())))
    case .string: return .string(string(try scanString()))
    // Both are what comes next, so neither can be refused.
    case .array: return .array(try [JSONValue].decode(from: &self) ?? [])
    case .object: return .object(try JSONObject.decode(from: &self) ?? [:])
    }
  }
}

/// Any JSON value, for what a description leaves open.
///
/// Equality is that of JSON: numbers by value, strings by code points, objects whatever the order of their members.
public enum JSONValue: Sendable {
  /// The literal `null`.
  case null
  /// The literal `true` or `false`.
  case bool(Bool)
  /// A number, as it was sent.
  case number(JSONNumber)
  /// A string.
  case string(String)
  /// An array.
  case array([JSONValue])
  /// An object.
  case object(JSONObject)

  /// Parses a JSON text.
  ///
  /// When an object repeats a name, the last of its values counts. Arrays and objects may be nested 64 deep.
  ///
  /// - Parameter json: The UTF-8 bytes of the text, without a byte order mark.
  /// - Throws: An error that tells what is wrong and where.
  /// - Complexity: O(n) in the number of bytes.
  public init(json: some Sequence<UInt8>) throws(JSONSyntaxError) {
    self = try JSONReader.read(json) { (reader) throws(JSONSyntaxError) in
      let value = try reader.readValue()
      try reader.finish()
      return value
    }
  }

  /// The UTF-8 bytes of this value as JSON, without white space.
  ///
  /// - Complexity: O(n) in the number of bytes.
  public var json: [UInt8] {
    var writer = JSONWriter()
    write(to: &writer)
    return writer.output.array
  }

  /// The kind of this value.
  public var kind: JSONKind {
    switch self {
    case .null: .null
    case .bool: .boolean
    case .number: .number
    case .string: .string
    case .array: .array
    case .object: .object
    }
  }
}

extension JSONValue: CustomStringConvertible {
  /// The JSON text of this value.
  public var description: String { String(decoding: json, as: UTF8.self) }
}

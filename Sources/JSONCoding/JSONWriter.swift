/// A writer of one JSON text, without white space.
///
/// The order of calls is the caller's duty, which is generated code; what the writer sees to is commas and escapes.
@_spi(Generated)
public struct JSONWriter: ~Copyable {
  /// The text so far. Within a container it ends with a comma after each element, which closing the container removes.
  var output: OutputBytes

  /// The first value that could not be written.
  var failure: JSONEncodingError?

  /// Creates a writer with nothing written.
  public init() { output = OutputBytes(capacity: 1024) }

  /// Writes one value.
  ///
  /// - Throws: An error when something in the value cannot be expressed.
  @inlinable
  public static func encode(_ value: some JSONConvertible) throws(JSONEncodingError) -> [UInt8] {
    var writer = JSONWriter()
    value.write(to: &writer)
    return try writer.finish()
  }

  /// The bytes of the text.
  ///
  /// - Throws: The reason why a value could not be written.
  public consuming func finish() throws(JSONEncodingError) -> [UInt8] {
    if let failure { throw failure }
    return output.array
  }

  /// Writes the brace that opens an object.
  public mutating func beginObject() { open(.openBrace) }

  /// Writes the brace that closes an object.
  public mutating func endObject() { close(.closeBrace) }

  /// Writes the bracket that opens an array.
  public mutating func beginArray() { open(.openBracket) }

  /// Writes the bracket that closes an array.
  public mutating func endArray() { close(.closeBracket) }

  /// Ends an element of an array or the value of a member.
  public mutating func endElement() {
    output.reserve(1)
    output.put(.comma)
  }

  private mutating func open(_ byte: UInt8) {
    output.reserve(1)
    output.put(byte)
  }

  private mutating func close(_ byte: UInt8) {
    if output.last == .comma { return output.replaceLast(with: byte) }
    output.reserve(1)
    output.put(byte)
  }
}

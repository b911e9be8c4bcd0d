/// A writer of one JSON text, without white space.
///
/// The order of calls is the caller's duty, which is generated code; what the writer sees to is commas and escapes.
@_spi(Generated)
public struct JSONWriter: ~Copyable {
  /// The text so far.
  var output: OutputBytes

  /// The first value that could not be written.
  var failure: JSONEncodingError?

  /// Whether members that are sent in responses only are left out.
  let omitsReadOnly: Bool

  /// Creates a writer with nothing written.
  ///
  /// - Parameter omittingReadOnly: Whether members that are sent in responses only are left out.
  public init(omittingReadOnly: Bool = false) {
    output = OutputBytes(capacity: 1024)
    omitsReadOnly = omittingReadOnly
  }

  /// Writes one value.
  ///
  /// - Throws: An error when something in the value cannot be expressed.
  @inlinable
  public static func encode(_ value: some JSONConvertible) throws(JSONEncodingError) -> [UInt8] {
    var writer = JSONWriter()
    value.write(to: &writer)
    return try writer.finish()
  }

  /// Writes one value that goes into a request: members that are sent in responses only are left out.
  ///
  /// - Throws: An error when something in the value cannot be expressed.
  @inlinable
  public static func encodeRequest(_ value: some JSONConvertible) throws(JSONEncodingError) -> [UInt8] {
    var writer = JSONWriter(omittingReadOnly: true)
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
  public mutating func beginObject() { append(.openBrace) }

  /// Writes the brace that closes an object.
  public mutating func endObject() { append(.closeBrace) }

  /// Writes the bracket that opens an array.
  public mutating func beginArray() { append(.openBracket) }

  /// Writes the bracket that closes an array.
  public mutating func endArray() { append(.closeBracket) }

  /// Writes the comma before an element of an array, unless it is the first.
  public mutating func beginElement() {
    if output.last != .openBracket { append(.comma) }
  }

  private mutating func append(_ byte: UInt8) {
    output.reserve(1)
    output.put(byte)
  }
}

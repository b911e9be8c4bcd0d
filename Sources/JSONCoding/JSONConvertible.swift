/// A type whose values are read from one JSON value and written as one.
///
/// Enumerations and unions conform directly; objects conform through ``JSONModel``.
@_spi(Generated)
public protocol JSONConvertible: ~Copyable {
  /// Reads the next value.
  ///
  /// - Returns: `nil` when the value does not fit; then a fault is recorded and the value skipped.
  /// - Throws: An error when the text is not JSON or exceeds a limit; then nothing more can be read.
  static func decode(from reader: inout JSONReader) throws(JSONSyntaxError) -> Self?

  /// Writes this value.
  func write(to writer: inout JSONWriter)
}

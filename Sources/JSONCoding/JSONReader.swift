/// A reader that goes over the bytes of one JSON text once.
///
/// It reads what generated code asks for, in the order of the text, and checks everything else that it passes. Only
/// errors of syntax and limits are thrown; a value that is not what was asked for is recorded as a ``JSONFault`` and
/// skipped, and reading goes on.
///
/// - SeeAlso: RFC 8259.
@_spi(Generated)
public struct JSONReader: ~Copyable {
  /// The text.
  let bytes: InputBytes

  /// The offset of the next byte to look at.
  @usableFromInline var position = 0

  /// The number of arrays and objects that are open.
  var depth = 0

  /// The number of arrays and objects that may be open at once.
  let depthLimit: Int

  /// Whether the assertions of the description (length, range, pattern…) are to be checked.
  public let checksAssertions: Bool

  /// The bytes of the last string that had escapes, unescaped.
  var scratch: [UInt8] = []

  /// The faults met so far, at most ``faultLimit``.
  public internal(set) var faults: [JSONFault] = []

  /// The number of faults met so far, kept or not.
  public internal(set) var faultCount = 0

  /// Whether all faults met so far are assertions, so that every value asked for was read.
  @usableFromInline var isUsable = true

  /// The number of faults that are kept; further ones are only counted, so a hostile text cannot make a report of its
  /// own size.
  public static var faultLimit: Int { 100 }

  /// The number of arrays and objects that may be open at once unless the caller says otherwise.
  ///
  /// Far more than any API nests, and far less than would exhaust a thread's stack.
  public static var defaultDepthLimit: Int { 64 }

  @usableFromInline
  init(_ buffer: UnsafeBufferPointer<UInt8>, depthLimit: Int, checksAssertions: Bool) {
    bytes = InputBytes(buffer)
    self.depthLimit = depthLimit
    self.checksAssertions = checksAssertions
  }

  /// Calls `body` with a reader at the start of `bytes`.
  @inlinable
  public static func read<Result>(
    _ bytes: some Sequence<UInt8>, depthLimit: Int = defaultDepthLimit, checksAssertions: Bool = true,
    _ body: (inout JSONReader) throws(JSONSyntaxError) -> Result
  ) throws(JSONSyntaxError) -> Result {
    // An array of an array is the same array.
    try Array(bytes).withUnsafeBufferPointer { (buffer) throws(JSONSyntaxError) in
      var reader = JSONReader(buffer, depthLimit: depthLimit, checksAssertions: checksAssertions)
      return try body(&reader)
    }
  }

  /// Reads the one value of which `bytes` consists, and all of its faults.
  ///
  /// - Throws: An error when the bytes are not JSON or exceed a limit.
  @inlinable
  public static func decode<Value: JSONConvertible>(
    _ type: Value.Type = Value.self, from bytes: [UInt8], depthLimit: Int = defaultDepthLimit,
    checksAssertions: Bool = true
  ) throws(JSONSyntaxError) -> JSONDecoded<Value> {
    try bytes.withUnsafeBufferPointer { (buffer) throws(JSONSyntaxError) in
      var reader = JSONReader(buffer, depthLimit: depthLimit, checksAssertions: checksAssertions)
      var value = try Value.decode(from: &reader)
      try reader.finish()
      if !reader.isUsable { value = nil }
      return JSONDecoded(value: value, faults: reader.faults, faultCount: reader.faultCount)
    }
  }

  /// Checks that nothing but white space is left.
  public mutating func finish() throws(JSONSyntaxError) {
    skipWhitespace()
    if position != bytes.count { throw error(.trailingBytes) }
  }
}

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

  /// The number of faults that are kept; further ones are only counted, so a hostile text cannot make a report of its
  /// own size.
  public let faultLimit: Int

  /// The faults met so far, at most ``faultLimit``.
  public internal(set) var faults: [JSONFault] = []

  /// The number of faults met so far, kept or not.
  public internal(set) var faultCount = 0

  /// Whether all faults met so far are assertions, so that every value asked for was read.
  @usableFromInline var isUsable = true

  /// How many bytes were read in vain, because what was tried did not fit.
  var retriedBytes = 0

  /// The number of faults that are kept unless the caller says otherwise.
  public static var defaultFaultLimit: Int { 100 }

  /// The number of arrays and objects that may be open at once unless the caller says otherwise.
  ///
  /// Far more than any API nests, and far less than would exhaust a thread's stack.
  public static var defaultDepthLimit: Int { 64 }

  @usableFromInline
  init(_ buffer: UnsafeBufferPointer<UInt8>, depthLimit: Int, faultLimit: Int, checksAssertions: Bool) {
    self.init(InputBytes(buffer), depthLimit: depthLimit, faultLimit: faultLimit, checksAssertions: checksAssertions)
  }

  init(_ bytes: InputBytes, depthLimit: Int, faultLimit: Int, checksAssertions: Bool) {
    self.bytes = bytes
    self.depthLimit = depthLimit
    self.faultLimit = faultLimit
    self.checksAssertions = checksAssertions
  }

  /// Calls `body` with a reader at the start of `bytes`.
  @inlinable
  public static func read<Result>(
    _ bytes: some Sequence<UInt8>, depthLimit: Int = defaultDepthLimit, faultLimit: Int = defaultFaultLimit,
    checksAssertions: Bool = true, _ body: (inout JSONReader) throws(JSONSyntaxError) -> Result
  ) throws(JSONSyntaxError) -> Result {
    // An array of an array is the same array.
    try Array(bytes).withUnsafeBufferPointer { (buffer) throws(JSONSyntaxError) in
      var reader = JSONReader(
        buffer, depthLimit: depthLimit, faultLimit: faultLimit, checksAssertions: checksAssertions)
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
    var faults: [JSONFault] = []
    var faultCount = 0
    let value = try decode(type, from: bytes, depthLimit: depthLimit, checksAssertions: checksAssertions) {
      (faults, faultCount) = ($0, $1)
    }
    return JSONDecoded(value: value, faults: faults, faultCount: faultCount)
  }

  /// Reads the one value of which `bytes` consists.
  ///
  /// - Parameters:
  ///   - type: The type of the value.
  ///   - bytes: The text.
  ///   - depthLimit: The number of arrays and objects that may be open at once.
  ///   - faultLimit: The number of faults that are kept.
  ///   - checksAssertions: Whether assertions are checked.
  ///   - report: Called with the faults, at most `faultLimit` of them, and their number, when there are any.
  /// - Returns: The value; nil when any fault is not merely a failed assertion.
  /// - Throws: An error when the bytes are not JSON or exceed a limit.
  @inlinable
  public static func decode<Value: JSONConvertible>(
    _ type: Value.Type, from bytes: [UInt8], depthLimit: Int, faultLimit: Int = defaultFaultLimit,
    checksAssertions: Bool, reporting report: ([JSONFault], Int) -> Void
  ) throws(JSONSyntaxError) -> Value? {
    try read(bytes, depthLimit: depthLimit, faultLimit: faultLimit, checksAssertions: checksAssertions) {
      (reader) throws(JSONSyntaxError) in
      let value = try Value.decode(from: &reader)
      return try reader.finish(reporting: report) ? value : nil
    }
  }

  /// Fills a model from the one object of which `bytes` consists.
  ///
  /// The same as ``decode(_:from:depthLimit:checksAssertions:reporting:)``, and cheaper where the type is known at run
  /// time only: no optional of the type is made, and no copy.
  ///
  /// - Returns: Whether the model is what the text says; false when any fault is not merely a failed assertion.
  @inlinable
  public static func fill<Model: JSONModel>(
    _ model: inout Model, from bytes: [UInt8], depthLimit: Int, faultLimit: Int = defaultFaultLimit,
    checksAssertions: Bool, reporting report: ([JSONFault], Int) -> Void
  ) throws(JSONSyntaxError) -> Bool {
    try read(bytes, depthLimit: depthLimit, faultLimit: faultLimit, checksAssertions: checksAssertions) {
      (reader) throws(JSONSyntaxError) in
      // Of a value that is no object nothing is read, which is recorded.
      try model.fill(from: &reader)
      return try reader.finish(reporting: report)
    }
  }

  /// Checks that nothing but white space is left, and reports the faults.
  public mutating func finish(reporting report: ([JSONFault], Int) -> Void) throws(JSONSyntaxError) -> Bool {
    try finish()
    if faultCount > 0 { report(faults, faultCount) }
    return isUsable
  }

  /// Checks that nothing but white space is left.
  public mutating func finish() throws(JSONSyntaxError) {
    skipWhitespace()
    if position != bytes.count { throw error(.trailingBytes) }
  }
}

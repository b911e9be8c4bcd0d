@_spi(Generated)
extension JSONReader {
  /// Records a fault; reading goes on.
  ///
  /// Its offset may be that of white space before the value.
  @inline(never)
  public mutating func record(_ fault: JSONFault) {
    precondition(fault.offset >= 0, "an offset counts from the start of the text")
    faultCount += 1
    if !fault.isAssertion { isUsable = false }
    guard faults.count < faultLimit else { return }
    let offset = bytes.firstNonWhitespace(from: fault.offset)
    faults.append(JSONFault(offset: offset, reason: fault.reason, schemaLocation: fault.schemaLocation))
  }

  /// Records the assertions that the value at `offset`, or one inside it, breaks.
  ///
  /// - Parameters:
  ///   - violations: Those that were kept.
  ///   - count: How many there are, kept or not.
  ///   - offset: That of the value, or of white space before it.
  @inline(never)
  public mutating func record(_ violations: [Violation], count: Int, at offset: Int) {
    for violation in violations { record(JSONFault(offset: offset, reason: .assertion(violation))) }
    faultCount += count - violations.count
  }

  /// The offset of the next value, or of white space before it, which ``record(_:)`` passes over.
  ///
  /// After ``nextKind()`` it is that of the value.
  @inlinable
  public func valueOffset() -> Int { position }

  /// The kind of the next value.
  public mutating func nextKind() throws(JSONSyntaxError) -> JSONKind {
    switch try peek() {
    case .quote: return .string
    case .openBrace: return .object
    case .openBracket: return .array
    case UInt8(ascii: "t"), UInt8(ascii: "f"): return .boolean
    case UInt8(ascii: "n"): return .null
    case .minus, .zero...0x39: return .number
    default: throw error(.unexpectedByte)
    }
  }

  /// Whether the next value is of `kind`; if not, records that and skips the value.
  public mutating func expects(_ kind: JSONKind) throws(JSONSyntaxError) -> Bool {
    try nextKind() == kind ? true : refuse(expected: kind)
  }

  /// Records that the next value is not of the kind expected, and skips it.
  ///
  /// - Returns: False: nothing was read.
  @inline(never)
  public mutating func refuse(expected kind: JSONKind) throws(JSONSyntaxError) -> Bool {
    let found = try nextKind()
    record(JSONFault(offset: position, reason: .wrongKind(expected: kind, found: found)))
    try skipValue()
    return false
  }
}

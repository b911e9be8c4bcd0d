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
    guard faults.count < Self.faultLimit else { return }
    faults.append(JSONFault(offset: bytes.firstNonWhitespace(from: fault.offset), reason: fault.reason))
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

/// Where a number is in the text.
struct NumberExtent {
  /// The offset of the first byte.
  let start: Int

  /// The offset after the last byte.
  let end: Int

  /// Whether the number has neither a fraction nor an exponent.
  let isInteger: Bool
}

extension JSONReader {
  /// Passes the number that begins at the next byte, checking its grammar.
  ///
  /// - SeeAlso: RFC 8259, section 6.
  mutating func scanNumber() throws(JSONSyntaxError) -> NumberExtent {
    let start = position
    if bytes[position] == .minus { position &+= 1 }
    if position < bytes.count, bytes[position] == .zero {
      position &+= 1
    } else {
      try scanDigits()
    }
    let integerEnd = position
    if position < bytes.count, bytes[position] == .point {
      position &+= 1
      try scanDigits()
    }
    if position < bytes.count, bytes[position].lowercased == UInt8(ascii: "e") {
      position &+= 1
      if position < bytes.count, bytes[position] == .plus || bytes[position] == .minus { position &+= 1 }
      try scanDigits()
    }
    // `01`, which would otherwise be a number followed by something unexpected.
    if position < bytes.count, bytes[position].isDigit { throw error(.invalidNumber) }
    return NumberExtent(start: start, end: position, isInteger: position == integerEnd)
  }

  /// Passes one or more digits.
  @inline(__always)
  private mutating func scanDigits() throws(JSONSyntaxError) {
    guard position < bytes.count else { throw error(.unexpectedEnd) }
    guard bytes[position].isDigit else { throw error(.invalidNumber) }
    repeat { position &+= 1 } while position < bytes.count && bytes[position].isDigit
  }

  /// The text of a number.
  func text(_ number: NumberExtent) -> String { bytes.string(from: number.start, to: number.end) }

  /// The value of a number without fraction and exponent; `nil` when it does not fit.
  func integer(_ number: NumberExtent) -> Int64? {
    let isNegative = bytes[number.start] == .minus
    var value: Int64 = 0
    for offset in (isNegative ? number.start + 1 : number.start)..<number.end {
      let digit = Int64(bytes[offset] &- .zero)
      let (shifted, overflowsShift) = value.multipliedReportingOverflow(by: 10)
      let (sum, overflows) =
        isNegative ? shifted.subtractingReportingOverflow(digit) : shifted.addingReportingOverflow(digit)
      if overflowsShift || overflows { return nil }
      value = sum
    }
    return value
  }
}

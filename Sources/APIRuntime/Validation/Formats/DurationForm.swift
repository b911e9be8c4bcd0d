/// How a length of time is written: `P3Y6M4DT12H30M5S`, or `P2W`.
///
/// No unit between the first and the last may be left out.
///
/// - SeeAlso: RFC 3339, appendix A.
enum DurationForm {
  /// Whether the bytes are a duration.
  static func matches(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var scanner = ByteScanner(bytes)
    guard scanner.accept("P") else { return false }
    if scanner.next != UInt8(ascii: "T") {
      guard let last = units("YMDW", &scanner) else { return false }
      if last == UInt8(ascii: "W") { return scanner.isAtEnd && isOnlyUnit(bytes) }
    }
    if scanner.isAtEnd { return true }
    return scanner.accept("T") && units("HMS", &scanner) != nil && scanner.isAtEnd
  }

  /// Passes numbers with units, each unit the one after the last in `order`; nil when there is none, or one is wrong.
  private static func units(_ order: StaticString, _ scanner: inout ByteScanner) -> UInt8? {
    order.withUTF8Buffer { order in
      var last: Int?
      while let byte = scanner.next, byte.isDecimalDigit {
        scanner.skip(while: \.isDecimalDigit)
        guard let unit = scanner.next, let index = order.firstIndex(of: unit), last.map({ $0 + 1 == index }) ?? true
        else { return nil }
        scanner.advance()
        last = index
      }
      return last.map { order[$0] }
    }
  }

  /// Whether there is one number with a unit: weeks stand alone.
  private static func isOnlyUnit(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.dropFirst().dropLast().allSatisfy(\.isDecimalDigit)
  }
}

/// Questions about the eight bytes of a word at once.
///
/// In an answer the lowest bit that is set lies in the first byte that qualifies; the bits above it mean nothing.
enum SWAR {
  /// The index of the first byte that qualifies, of which there must be one.
  @inline(__always)
  static func index(_ answer: UInt64) -> Int { answer.trailingZeroBitCount &>> 3 }

  private static var lowBits: UInt64 { 0x0101_0101_0101_0101 }

  /// The high bit of every byte.
  static var highBits: UInt64 { 0x8080_8080_8080_8080 }

  /// Quotation marks, backslashes and control characters.
  @inline(__always)
  static func escapable(_ word: UInt64) -> UInt64 {
    candidates(word) & ~word & highBits
  }

  /// A byte's high bit is set when the byte is escapable, and perhaps when it is not ASCII.
  ///
  /// Flipping bit 1 moves the quotation mark, 0x22, to 0x20, right after the control characters, which change places
  /// among themselves: what is then below 0x21 is one of them.
  @inline(__always)
  private static func candidates(_ word: UInt64) -> UInt64 {
    let quotesAndControls = (word ^ (lowBits &* 0x02)) &- lowBits &* 0x21
    let backslashes = (word ^ (lowBits &* UInt64(UInt8.backslash))) &- lowBits
    return quotesAndControls | backslashes
  }

  /// Whether a byte is escapable or not ASCII.
  @inline(__always)
  static func isSpecial(_ byte: UInt8) -> Bool { isEscapable(byte) || byte >= 0x80 }

  /// Whether a byte is a quotation mark, a backslash or a control character.
  @inline(__always)
  static func isEscapable(_ byte: UInt8) -> Bool { byte == .quote || byte == .backslash || byte < 0x20 }
}

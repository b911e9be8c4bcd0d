/// Goes over the bytes of a string, or of a part of one, once.
struct ByteScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  /// The offset of the next byte.
  private(set) var position: Int
  /// The offset after the last byte.
  let end: Int

  /// Looks at all of `bytes`, which the caller keeps alive.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    position = 0
    end = bytes.count
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) {
    self.bytes = bytes
    position = start
    self.end = end
  }

  /// Whether there are no more bytes.
  var isAtEnd: Bool { position == end }
  /// How many bytes are left.
  var count: Int { end - position }
  /// The next byte; nil at the end.
  var next: UInt8? { position < end ? bytes[position] : nil }

  /// The byte at an offset, which is in bounds.
  subscript(offset: Int) -> UInt8 { bytes[offset] }

  /// The bytes from one offset up to another, which are in bounds.
  func part(from start: Int, to end: Int) -> ByteScanner {
    ByteScanner(bytes, from: start, to: end)
  }

  /// The offset of the first `byte` from here on; nil when there is none.
  func first(_ byte: Unicode.Scalar) -> Int? {
    (position..<end).first { bytes[$0] == UInt8(ascii: byte) }
  }

  /// The offset of the last `byte` from here on; nil when there is none.
  func last(_ byte: Unicode.Scalar) -> Int? {
    (position..<end).last { bytes[$0] == UInt8(ascii: byte) }
  }

  /// Passes the next byte.
  mutating func advance() { position += 1 }

  /// Passes the next byte if it is `byte`.
  mutating func accept(_ byte: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: byte) else { return false }
    position += 1
    return true
  }

  /// Passes all bytes that satisfy a condition, and counts them.
  @discardableResult
  mutating func skip(while condition: (UInt8) -> Bool) -> Int {
    let start = position
    while position < end, condition(bytes[position]) { position += 1 }
    return position - start
  }

  /// Passes a number of two digits; nil when the next two bytes are none.
  mutating func twoDigits() -> Int? {
    guard count >= 2, bytes[position].isDecimalDigit, bytes[position + 1].isDecimalDigit else { return nil }
    defer { position += 2 }
    return Int(bytes[position] - 0x30) * 10 + Int(bytes[position + 1] - 0x30)
  }
}

extension UInt8 {
  /// Whether this is one of the digits 0 to 9.
  var isDecimalDigit: Bool { self &- 0x30 < 10 }
  /// Whether this is a letter from A to Z, in either case.
  var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }
  /// Whether this is a digit, or a letter from A to F in either case.
  var isHexDigit: Bool { isDecimalDigit || (self | 0x20) &- 0x61 < 6 }
  /// Whether this is a letter or a digit.
  var isAlphanumeric: Bool { isLetter || isDecimalDigit }
  /// Whether this is one of the characters of an ASCII string.
  func isOne(of characters: StaticString) -> Bool {
    characters.withUTF8Buffer { $0.contains(self) }
  }
}

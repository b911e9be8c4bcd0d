// Everything in this module that touches memory without a check is in this folder: the bytes a reader looks at, the
// names it looks for and the bytes a writer fills. In debug builds every access is asserted to be in bounds;
// Tests/JSONCodingTests holds a bounds-checked twin of each scan and compares the two.

/// Bytes being read. They must stay where they are for as long as this value is used.
struct InputBytes {
  private let base: UnsafePointer<UInt8>

  /// The number of bytes.
  let count: Int

  /// Looks at `buffer`, which the caller keeps alive.
  init(_ buffer: UnsafeBufferPointer<UInt8>) {
    // An empty buffer may have no address. Nothing is ever loaded from this one, because the count is 0.
    base = buffer.baseAddress ?? UnsafePointer(bitPattern: 1).unsafelyUnwrapped
    count = buffer.count
  }

  /// The byte at `offset`, which must be in bounds.
  @inline(__always)
  subscript(offset: Int) -> UInt8 {
    assert(offset >= 0 && offset < count)
    return base[offset]
  }

  /// The eight bytes from `offset` on, the first in the lowest bits.
  @inline(__always)
  func word(at offset: Int) -> UInt64 {
    assert(offset >= 0 && offset + 8 <= count)
    return base.word(at: offset)
  }

  /// The sixteen bytes from `offset` on.
  @inline(__always)
  private func block(at offset: Int) -> ByteBlock {
    assert(offset >= 0 && offset + ByteBlock.count <= count)
    return ByteBlock(at: base + offset)
  }

  /// The offset of the first quotation mark, backslash, control character or byte that is not ASCII; ``count`` if none.
  @inline(__always)
  func firstSpecial(from start: Int) -> Int {
    var offset = start
    while offset <= count &- ByteBlock.count {
      if let index = block(at: offset).firstSpecial { return offset &+ index }
      offset &+= ByteBlock.count
    }
    while offset < count, !SWAR.isSpecial(self[offset]) { offset &+= 1 }
    return offset
  }

  /// The offset of the first quotation mark, backslash or control character; ``count`` if there is none.
  @inline(__always)
  func firstEscapable(from start: Int) -> Int {
    var offset = start
    let lastWord = count &- 8
    while offset <= lastWord {
      let mask = SWAR.escapable(word(at: offset))
      if mask != 0 { return offset &+ SWAR.index(mask) }
      offset &+= 8
    }
    while offset < count, !SWAR.isEscapable(self[offset]) { offset &+= 1 }
    return offset
  }

  /// The offset of the first byte in `start..<end` that is not ASCII; `end` if there is none.
  @inline(__always)
  private func firstNonASCII(from start: Int, to end: Int) -> Int {
    var offset = start
    let lastWord = end &- 8
    while offset <= lastWord {
      let mask = word(at: offset) & SWAR.highBits
      if mask != 0 { return offset &+ SWAR.index(mask) }
      offset &+= 8
    }
    while offset < end, self[offset] < 0x80 { offset &+= 1 }
    return offset
  }

  /// The offset of the first byte in `start..<end` that does not begin a UTF-8 sequence; `nil` if there is none.
  func firstInvalidUTF8(from start: Int, to end: Int) -> Int? {
    var offset = start
    while true {
      offset = firstNonASCII(from: offset, to: end)
      guard offset < end else { return nil }
      let length = lengthOfSequence(at: offset, to: end)
      guard length > 0 else { return offset }
      offset &+= length
    }
  }

  /// The length of the UTF-8 sequence of more than one byte at `offset`; 0 if it is ill-formed.
  ///
  /// - SeeAlso: The Unicode Standard, table 3-7.
  private func lengthOfSequence(at offset: Int, to end: Int) -> Int {
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch self[offset] {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    case 0xF1...0xF3: length = 4
    default: return 0
    }
    guard end &- offset >= length, second.contains(self[offset &+ 1]) else { return 0 }
    if length > 2, self[offset &+ 2] & 0xC0 != 0x80 { return 0 }
    if length > 3, self[offset &+ 3] & 0xC0 != 0x80 { return 0 }
    return length
  }

  /// The offset of the first byte that is not white space; ``count`` if there is none.
  func firstNonWhitespace(from start: Int) -> Int {
    var offset = start
    while offset < count, [0x20, 0x0A, 0x0D, 0x09].contains(self[offset]) { offset &+= 1 }
    return offset
  }

  /// Whether the bytes from `offset` on begin with `text`.
  @inline(__always)
  func hasPrefix(_ text: StaticString, at offset: Int) -> Bool {
    let length = text.utf8CodeUnitCount
    return count &- offset >= length && base.equals(text.utf8Start, at: offset, count: length)
  }

  /// Looks for a comma, `name` in quotation marks and a colon.
  ///
  /// - Parameters:
  ///   - name: The name.
  ///   - offset: Where the comma is; `{` when the name is the first of its object.
  ///   - isFirst: Whether it is `{` that must be at `offset`, and not a comma.
  /// - Returns: Whether that is what stands at `offset`; perhaps false all the same within the text's last eight bytes.
  @inline(__always)
  func hasName(_ name: DeclaredName, at offset: Int, isFirst: Bool) -> Bool {
    guard count &- offset >= name.reach else { return false }
    let difference: UInt64 = isFirst ? UInt64(UInt8.comma ^ .openBrace) : 0
    guard (word(at: offset) ^ name.head) & name.headMask == difference else { return false }
    let lastWord = name.delimitedCount &- 8
    guard lastWord > 0 else { return true }
    var index = 8
    while index < lastWord {
      if word(at: offset &+ index) != name.delimited.word(at: index) { return false }
      index &+= 8
    }
    // The last word may overlap the one before it: cheaper than a loop over the bytes left.
    return word(at: offset &+ lastWord) == name.tail
  }

  /// Whether the bytes in `start..<end` are `name`.
  @inline(__always)
  func equals(_ name: DeclaredName, from start: Int, to end: Int) -> Bool {
    assert(start >= 0 && start <= end && end <= count)
    guard end &- start == name.bytes.count, let other = name.bytes.baseAddress else { return false }
    return base.equals(other, at: start, count: end &- start)
  }

  /// The string of the bytes in `start..<end`, which must be UTF-8.
  func string(from start: Int, to end: Int) -> String {
    String(decoding: slice(from: start, to: end), as: UTF8.self)
  }

  /// The string of the bytes in `start..<end`, which must be ASCII.
  @inline(__always)
  func asciiString(from start: Int, to end: Int) -> String {
    let slice = slice(from: start, to: end)
    guard #available(macOS 26, iOS 26, tvOS 26, watchOS 26, visionOS 26, *) else {
      return String(decoding: slice, as: UTF8.self)
    }
    // Looking at every byte once more would cost a tenth of making the string.
    return String(copying: UTF8Span(unchecked: slice.span, isKnownASCII: true))
  }

  /// The bytes in `start..<end`.
  @inline(__always)
  func slice(from start: Int, to end: Int) -> UnsafeBufferPointer<UInt8> {
    assert(start >= 0 && start <= end && end <= count)
    return UnsafeBufferPointer(start: base + start, count: end &- start)
  }
}

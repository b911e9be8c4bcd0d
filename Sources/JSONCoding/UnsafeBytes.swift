// Everything in this module that touches memory without a check is in this file: the bytes a reader looks at and the
// bytes a writer fills. In debug builds every access is asserted to be in bounds; Tests/JSONCodingTests holds a
// bounds-checked twin of each scan and compares the two.

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

  /// The offset of the first quotation mark, backslash, control character or byte that is not ASCII; ``count`` if none.
  @inline(__always)
  func firstSpecial(from start: Int) -> Int {
    var offset = start
    // Two words at a time: most strings of an API are longer than one.
    while offset <= count &- 16 {
      let first = SWAR.special(word(at: offset))
      let second = SWAR.special(word(at: offset &+ 8))
      if first | second != 0 {
        return first != 0 ? offset &+ SWAR.index(first) : offset &+ 8 &+ SWAR.index(second)
      }
      offset &+= 16
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

  /// Whether the bytes from `offset` on begin with `name` in quotation marks and a colon.
  @inline(__always)
  func hasName(_ name: StaticString, at offset: Int) -> Bool {
    let length = name.utf8CodeUnitCount
    return count &- offset >= length &+ 3 && self[offset] == .quote
      && base.equals(name.utf8Start, at: offset &+ 1, count: length)
      && self[offset &+ length &+ 1] == .quote && self[offset &+ length &+ 2] == .colon
  }

  /// The string of the bytes in `start..<end`, which must be UTF-8.
  @inline(__always)
  func string(from start: Int, to end: Int) -> String {
    assert(start >= 0 && start <= end && end <= count)
    return String(decoding: UnsafeBufferPointer(start: base + start, count: end &- start), as: UTF8.self)
  }

  /// The bytes in `start..<end`.
  func slice(from start: Int, to end: Int) -> UnsafeBufferPointer<UInt8> {
    assert(start >= 0 && start <= end && end <= count)
    return UnsafeBufferPointer(start: base + start, count: end - start)
  }
}

/// Bytes being written, in a buffer that grows and is freed with this value.
struct OutputBytes: ~Copyable {
  private var base: UnsafeMutablePointer<UInt8>
  private var capacity: Int

  /// The number of bytes written.
  private(set) var count = 0

  /// Creates an empty buffer with room for `capacity` bytes.
  init(capacity: Int) {
    self.capacity = capacity
    base = .allocate(capacity: capacity)
  }

  deinit { base.deallocate() }

  /// What was written.
  var array: [UInt8] { Array(UnsafeBufferPointer(start: base, count: count)) }

  /// The byte written last; `nil` when nothing was.
  @inline(__always)
  var last: UInt8? { count > 0 ? base[count &- 1] : nil }

  /// Makes room for `additional` more bytes.
  @inline(__always)
  mutating func reserve(_ additional: Int) {
    if capacity &- count < additional { grow(additional) }
  }

  @inline(never)
  private mutating func grow(_ additional: Int) {
    capacity = max(capacity * 2, count + additional)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    larger.update(from: base, count: count)
    base.deallocate()
    base = larger
  }

  /// Writes a byte for which there is room.
  @inline(__always)
  mutating func put(_ byte: UInt8) {
    assert(count < capacity)
    base[count] = byte
    count &+= 1
  }

  /// Writes eight bytes for which there is room, the lowest bits first.
  @inline(__always)
  mutating func put(word: UInt64) {
    assert(count + 8 <= capacity)
    base.store(word, at: count)
    count &+= 8
  }

  /// Takes back the byte written last, of which there must be one.
  mutating func removeLast() {
    assert(count > 0)
    count &-= 1
  }

  /// Writes text for which there is room.
  @inline(__always)
  mutating func put(_ text: StaticString) {
    let length = text.utf8CodeUnitCount
    assert(count + length <= capacity)
    base.copy(text.utf8Start, to: count, count: length)
    count &+= length
  }

  /// Writes `text` with the characters escaped that JSON does not allow in a string.
  ///
  /// There must be room for the text as it is; afterwards there is room for one byte more if there was before. The
  /// bytes are copied while they are looked at, and only counted when none needs an escape.
  @inline(__always)
  mutating func putEscaped(_ text: UnsafeBufferPointer<UInt8>) {
    assert(count + text.count <= capacity)
    guard let source = text.baseAddress else { return }
    let target = base + count
    let lastWord = text.count &- 8
    var offset = 0
    while offset < lastWord &- 8 {
      let (first, second) = (source.word(at: offset), source.word(at: offset &+ 8))
      if SWAR.escapable(first) | SWAR.escapable(second) != 0 { return putEscapedSlowly(text, from: offset) }
      target.store(first, at: offset)
      target.store(second, at: offset &+ 8)
      offset &+= 16
    }
    if offset < lastWord {
      let word = source.word(at: offset)
      if SWAR.escapable(word) != 0 { return putEscapedSlowly(text, from: offset) }
      target.store(word, at: offset)
      offset &+= 8
    }
    if lastWord >= 0 {
      // The last word may overlap the one before it: cheaper than a loop over the bytes left.
      let word = source.word(at: lastWord)
      if SWAR.escapable(word) != 0 { return putEscapedSlowly(text, from: offset) }
      target.store(word, at: lastWord)
    } else {
      while offset < text.count {
        if SWAR.isEscapable(source[offset]) { return putEscapedSlowly(text, from: offset) }
        target[offset] = source[offset]
        offset &+= 1
      }
    }
    count &+= text.count
  }

  /// Goes on from `start`, up to which the bytes are already in place but not yet counted.
  @inline(never)
  private mutating func putEscapedSlowly(_ text: UnsafeBufferPointer<UInt8>, from start: Int) {
    count += start
    // No byte becomes more than six: \u001F.
    reserve((text.count - start) * 6 + 1)
    for byte in text[start...] { putEscaped(byte) }
  }

  private mutating func putEscaped(_ byte: UInt8) {
    switch byte {
    case .quote: put(#"\""#)
    case .backslash: put(#"\\"#)
    case 0x08: put(#"\b"#)
    case 0x09: put(#"\t"#)
    case 0x0A: put(#"\n"#)
    case 0x0C: put(#"\f"#)
    case 0x0D: put(#"\r"#)
    case ..<0x20:
      put(byte < 0x10 ? #"\u000"# : #"\u001"#)
      put(byte & 15 < 10 ? 0x30 + byte & 15 : 0x57 + byte & 15)
    default: put(byte)
    }
  }
}

/// Questions about the eight bytes of a word at once.
///
/// In an answer the lowest bit that is set lies in the first byte that qualifies; the bits above it mean nothing.
private enum SWAR {
  /// The index of the first byte that qualifies, of which there must be one.
  @inline(__always)
  static func index(_ answer: UInt64) -> Int { answer.trailingZeroBitCount &>> 3 }

  static var lowBits: UInt64 { 0x0101_0101_0101_0101 }
  static var highBits: UInt64 { 0x8080_8080_8080_8080 }

  /// Quotation marks, backslashes, control characters and bytes that are not ASCII.
  @inline(__always)
  static func special(_ word: UInt64) -> UInt64 {
    (candidates(word) | word) & highBits
  }

  /// Quotation marks, backslashes and control characters.
  @inline(__always)
  static func escapable(_ word: UInt64) -> UInt64 {
    candidates(word) & ~word & highBits
  }

  /// A byte's high bit is set when the byte is escapable, and perhaps when it is not ASCII.
  @inline(__always)
  private static func candidates(_ word: UInt64) -> UInt64 {
    let quotes = (word ^ (lowBits &* UInt64(UInt8.quote))) &- lowBits
    let backslashes = (word ^ (lowBits &* UInt64(UInt8.backslash))) &- lowBits
    let controls = word &- lowBits &* 0x20
    return quotes | backslashes | controls
  }

  @inline(__always)
  static func isSpecial(_ byte: UInt8) -> Bool { isEscapable(byte) || byte >= 0x80 }

  @inline(__always)
  static func isEscapable(_ byte: UInt8) -> Bool { byte == .quote || byte == .backslash || byte < 0x20 }
}

extension UnsafePointer<UInt8> {
  /// The eight bytes from `offset` on, the first in the lowest bits.
  @inline(__always)
  fileprivate func word(at offset: Int) -> UInt64 {
    UInt64(littleEndian: UnsafeRawPointer(self + offset).loadUnaligned(as: UInt64.self))
  }

  /// Whether the bytes from `offset` on are the `count` bytes at `other`.
  @inline(__always)
  fileprivate func equals(_ other: UnsafePointer<UInt8>, at offset: Int, count: Int) -> Bool {
    let own = self + offset
    guard count >= 8 else { return own.equalsShort(other, count: count) }
    let lastWord = count &- 8
    var index = 0
    while index < lastWord {
      if own.word(at: index) != other.word(at: index) { return false }
      index &+= 8
    }
    // The last word may overlap the one before it: cheaper than a loop over the bytes left.
    return own.word(at: lastWord) == other.word(at: lastWord)
  }

  @inline(__always)
  private func equalsShort(_ other: UnsafePointer<UInt8>, count: Int) -> Bool {
    if count >= 4 {
      return half(at: 0) == other.half(at: 0) && half(at: count &- 4) == other.half(at: count &- 4)
    }
    var index = 0
    while index < count {
      if self[index] != other[index] { return false }
      index &+= 1
    }
    return true
  }

  @inline(__always)
  private func half(at offset: Int) -> UInt32 {
    UnsafeRawPointer(self + offset).loadUnaligned(as: UInt32.self)
  }
}

extension UnsafeMutablePointer<UInt8> {
  /// Writes the eight bytes of `word`, the lowest bits first.
  @inline(__always)
  fileprivate func store(_ word: UInt64, at offset: Int) {
    UnsafeMutableRawPointer(self + offset).storeBytes(of: word.littleEndian, as: UInt64.self)
  }

  /// Writes `count` bytes, which are too few for a call of `memcpy` to be worth it.
  @inline(__always)
  fileprivate func copy(_ source: UnsafePointer<UInt8>, to start: Int, count: Int) {
    let target = self + start
    let lastWord = count &- 8
    var offset = 0
    while offset < lastWord {
      target.store(source.word(at: offset), at: offset)
      offset &+= 8
    }
    if lastWord >= 0 { return target.store(source.word(at: lastWord), at: lastWord) }
    while offset < count {
      target[offset] = source[offset]
      offset &+= 1
    }
  }
}

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
    // A power of two: what is freed is then what is asked for next, so that a process that writes many long texts keeps
    // its memory, and need not get every page of it anew.
    let needed = max(capacity * 2, count + additional)
    capacity = 1 << (Int.bitWidth - (needed - 1).leadingZeroBitCount)
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
    let lastBlock = text.count &- ByteBlock.count
    var offset = 0
    while offset < lastBlock {
      let block = ByteBlock(at: source + offset)
      if block.hasEscapable { return putEscapedSlowly(text, from: offset) }
      block.store(at: target + offset)
      offset &+= ByteBlock.count
    }
    if lastBlock >= 0 {
      // The last block may overlap the one before it: cheaper than a loop over the bytes left.
      let block = ByteBlock(at: source + lastBlock)
      if block.hasEscapable { return putEscapedSlowly(text, from: offset) }
      block.store(at: target + lastBlock)
    } else if !copyShort(source, to: target, count: text.count) {
      return putEscapedSlowly(text, from: 0)
    }
    count &+= text.count
  }

  /// Copies fewer bytes than a block has; false as soon as one of them must be escaped.
  @inline(__always)
  private func copyShort(
    _ source: UnsafePointer<UInt8>, to target: UnsafeMutablePointer<UInt8>, count: Int
  ) -> Bool {
    let lastWord = count &- 8
    if lastWord >= 0 {
      let (first, last) = (source.word(at: 0), source.word(at: lastWord))
      target.store(first, at: 0)
      target.store(last, at: lastWord)
      return SWAR.escapable(first) | SWAR.escapable(last) == 0
    }
    for offset in 0..<count {
      if SWAR.isEscapable(source[offset]) { return false }
      target[offset] = source[offset]
    }
    return true
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

extension UnsafePointer<UInt8> {
  /// The eight bytes from `offset` on, the first in the lowest bits.
  @inline(__always)
  func word(at offset: Int) -> UInt64 {
    UInt64(littleEndian: UnsafeRawPointer(self + offset).loadUnaligned(as: UInt64.self))
  }

  /// Whether the bytes from `offset` on are the `count` bytes at `other`.
  @inline(__always)
  func equals(_ other: UnsafePointer<UInt8>, at offset: Int, count: Int) -> Bool {
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
  func store(_ word: UInt64, at offset: Int) {
    UnsafeMutableRawPointer(self + offset).storeBytes(of: word.littleEndian, as: UInt64.self)
  }

  /// Writes `count` bytes, which are too few for a call of `memcpy` to be worth it.
  @inline(__always)
  func copy(_ source: UnsafePointer<UInt8>, to start: Int, count: Int) {
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

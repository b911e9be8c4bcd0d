/// Bodies with `Content-Encoding: gzip`.
package enum Gzip {
  /// `hello, hello, hello`.
  package static let hello: [UInt8] = [
    0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0xCB, 0x48,
    0xCD, 0xC9, 0xC9, 0xD7, 0x51, 0xC8, 0x40, 0xA2, 0x00, 0x9F, 0xA1, 0xCA,
    0x09, 0x13, 0x00, 0x00, 0x00,
  ]

  /// A small body that grows to `size` bytes: a fixed-Huffman block of one zero and copies of it, 258 bytes in 13 bits.
  ///
  /// It has no checksum at its end, which no test reads.
  /// - SeeAlso: RFC 1951, section 3.2.6; RFC 1952, section 2.3.
  package static func bomb(inflatingTo size: Int) -> [UInt8] {
    var bits = BitWriter(bytes: [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255])
    bits.write(0b011, count: 3)  // the last block, fixed codes
    bits.write(0b0000_1100, count: 8)  // literal 0: code 00110000, which is written from its first bit on
    for _ in 0..<(size / 258) {
      bits.write(0b1010_0011, count: 8)  // length 258: code 11000101
      bits.write(0, count: 5)  // distance 1
    }
    bits.write(0, count: 7)  // end of block
    bits.write(0, count: 7)  // fills the last byte
    return bits.bytes
  }
}

/// Writes bits from the lowest of each byte on.
private struct BitWriter {
  package var bytes: [UInt8]
  private var pending: UInt32 = 0
  private var count = 0

  package init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  package mutating func write(_ bits: UInt32, count: Int) {
    pending |= bits << self.count
    self.count += count
    while self.count >= 8 {
      bytes.append(UInt8(truncatingIfNeeded: pending))
      pending >>= 8
      self.count -= 8
    }
  }
}

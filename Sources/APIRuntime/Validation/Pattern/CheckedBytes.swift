// Everything in this folder that touches memory by its address is in this file, and every access is checked to be in
// bounds, in release builds too: a table that was damaged traps. What is left to the caller is that the bytes stay
// where they are. Those of a literal always do; those of a string do within `withUTF8`, from which no value of these
// types leaves; and bit sets are only lent.

/// The bytes of a literal or of a string in UTF-8.
struct CheckedBytes: RandomAccessCollection {
  private let base: UnsafePointer<UInt8>

  /// The number of bytes.
  let count: Int

  /// Looks at the bytes of a literal.
  @inline(__always)
  init(_ text: StaticString) {
    base = text.utf8Start
    count = text.utf8CodeUnitCount
  }

  /// Looks at bytes that the caller keeps alive.
  @inline(__always)
  init(_ buffer: UnsafeBufferPointer<UInt8>) {
    // An empty buffer may have no address. Nothing is ever loaded from this one, because the count is 0.
    base = buffer.baseAddress ?? UnsafePointer(bitPattern: 1).unsafelyUnwrapped
    count = buffer.count
  }

  /// The offset of the first byte.
  var startIndex: Int { 0 }

  /// The offset after the last byte.
  var endIndex: Int { count }

  /// The byte at an offset.
  @inline(__always)
  subscript(offset: Int) -> UInt8 {
    precondition(UInt(bitPattern: offset) < UInt(bitPattern: count))
    return base[offset]
  }

  /// The four bytes from an offset on, the first in the highest bits.
  @inline(__always)
  func word(at offset: Int) -> UInt32 {
    precondition(offset >= 0 && offset <= count &- 4)
    return UInt32(bigEndian: UnsafeRawPointer(base + offset).loadUnaligned(as: UInt32.self))
  }
}

/// A set of small numbers, on the stack.
///
/// A copy is the same set. It would be `~Copyable`, but then the compiler stops under ThreadSanitizer (Swift 6.3.1,
/// issue 86265 of the compiler).
struct BitSet {
  private let words: UnsafeMutableBufferPointer<UInt64>

  private init(_ words: UnsafeMutableBufferPointer<UInt64>) { self.words = words }

  /// Lends `body` two empty sets of the numbers below `count`.
  ///
  /// Up to 1,024 bytes, two sets of 4,096 numbers, are on the stack.
  static func withTwo<Result>(below count: Int, _ body: (inout BitSet, inout BitSet) -> Result) -> Result {
    let size = (count + 63) / 64
    return withUnsafeTemporaryAllocation(of: UInt64.self, capacity: 2 * size) { buffer in
      buffer.initialize(repeating: 0)
      var first = BitSet(UnsafeMutableBufferPointer(rebasing: buffer[..<size]))
      var second = BitSet(UnsafeMutableBufferPointer(rebasing: buffer[size...]))
      return body(&first, &second)
    }
  }

  /// The number of words.
  var wordCount: Int { words.count }

  /// The word that has the numbers from 64 times its index on.
  @inline(__always)
  func word(at index: Int) -> UInt64 {
    precondition(UInt(bitPattern: index) < UInt(bitPattern: words.count))
    return words[index]
  }

  /// Adds a number, and tells whether it was missing.
  @inline(__always)
  mutating func insert(_ number: Int) -> Bool {
    precondition(UInt(bitPattern: number) < UInt(bitPattern: words.count * 64))
    let bit: UInt64 = 1 << UInt64(truncatingIfNeeded: number & 63)
    let isMissing = words[number >> 6] & bit == 0
    words[number >> 6] |= bit
    return isMissing
  }

  /// Removes all numbers.
  mutating func removeAll() { words.update(repeating: 0) }
}

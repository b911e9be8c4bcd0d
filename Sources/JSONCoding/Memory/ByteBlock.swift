/// Sixteen bytes, about which questions are answered at once.
///
/// Only operations that the compiler turns into single vector instructions are used: comparisons of vectors are not.
struct ByteBlock {
  private let bytes: SIMD16<UInt8>

  /// The number of bytes.
  static var count: Int { 16 }

  /// Loads the bytes at `pointer`, of which there must be sixteen.
  @inline(__always)
  init(at pointer: UnsafePointer<UInt8>) {
    bytes = UnsafeRawPointer(pointer).loadUnaligned(as: SIMD16<UInt8>.self)
  }

  /// Stores the bytes at `pointer`, where there must be room for sixteen.
  @inline(__always)
  func store(at pointer: UnsafeMutablePointer<UInt8>) {
    UnsafeMutableRawPointer(pointer).storeBytes(of: bytes, as: SIMD16<UInt8>.self)
  }

  /// The index of the first quotation mark, backslash, control character or byte that is not ASCII; `nil` if none.
  @inline(__always)
  var firstSpecial: Int? { Self.firstMarked(candidates | bytes) }

  /// Whether there is a quotation mark, a backslash or a control character.
  @inline(__always)
  var hasEscapable: Bool {
    let words = Self.marks(candidates & ~bytes)
    return words[0] | words[1] != 0
  }

  /// The high bit of a byte is set when the byte is escapable, and perhaps when it is not ASCII.
  ///
  /// - SeeAlso: ``SWAR``, which says why.
  @inline(__always)
  private var candidates: SIMD16<UInt8> {
    let quotesAndControls = (bytes ^ SIMD16(repeating: 0x02)) &- SIMD16(repeating: 0x21)
    let backslashes = (bytes ^ SIMD16(repeating: .backslash)) &- SIMD16(repeating: 0x01)
    return quotesAndControls | backslashes
  }

  /// The high bits of the bytes.
  @inline(__always)
  private static func marks(_ bytes: SIMD16<UInt8>) -> SIMD2<UInt64> {
    unsafeBitCast(bytes, to: SIMD2<UInt64>.self) & SIMD2(repeating: SWAR.highBits)
  }

  /// The index of the first byte with the high bit set.
  @inline(__always)
  private static func firstMarked(_ bytes: SIMD16<UInt8>) -> Int? {
    let words = marks(bytes)
    guard words[0] | words[1] != 0 else { return nil }
    let low = UInt64(littleEndian: words[0])
    return low != 0 ? SWAR.index(low) : 8 &+ SWAR.index(UInt64(littleEndian: words[1]))
  }
}

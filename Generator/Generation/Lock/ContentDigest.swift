internal import Crypto

/// The SHA-256 digest of a file's bytes, as 64 hexadecimal digits in lower case.
package struct ContentDigest: Hashable, Sendable {
  /// The digits.
  package let hex: String

  /// The digest of bytes.
  ///
  /// - Complexity: O(n) in the number of bytes.
  package init(of bytes: some Sequence<UInt8>) {
    var hash = SHA256()
    if bytes.withContiguousStorageIfAvailable({ hash.update(bufferPointer: UnsafeRawBufferPointer($0)) }) == nil {
      hash.update(data: Array(bytes))
    }
    hex = hash.finalize().map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
  }

  /// A digest that a lock holds.
  init(hex: String) {
    self.hex = hex
  }
}

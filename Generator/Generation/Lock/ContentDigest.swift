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
    let digits: [UInt8] = hash.finalize().reduce(into: []) { digits, byte in
      digits.append(Self.digit(byte >> 4))
      digits.append(Self.digit(byte & 0xF))
    }
    hex = String(decoding: digits, as: UTF8.self)
  }

  /// A digest that a lock holds.
  init(hex: String) {
    self.hex = hex
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }
}

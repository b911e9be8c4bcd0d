/// How a UUID is written: 8-4-4-4-12 hexadecimal digits.
///
/// - SeeAlso: RFC 9562, section 4.
enum UUIDForm {
  private static let length = 36

  /// Whether the bytes are a UUID.
  static func matches(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.count == length else { return false }
    return bytes.indices.allSatisfy { offset in
      isHyphen(at: offset) ? bytes[offset] == UInt8(ascii: "-") : bytes[offset].isHexDigit
    }
  }

  private static func isHyphen(at offset: Int) -> Bool {
    switch offset {
    case 8, 13, 18, 23: true
    default: false
    }
  }
}

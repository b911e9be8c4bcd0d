/// How a UUID is written: 8-4-4-4-12 hexadecimal digits.
///
/// - SeeAlso: RFC 9562, section 4.
enum UUIDForm {
  private static let length = 36

  /// Whether the bytes are a UUID.
  static func matches(_ bytes: String.UTF8View) -> Bool {
    guard bytes.count == length else { return false }
    return bytes.enumerated().allSatisfy { offset, byte in
      isHyphen(at: offset) ? byte == UInt8(ascii: "-") : isHexDigit(byte)
    }
  }

  private static func isHyphen(at offset: Int) -> Bool {
    switch offset {
    case 8, 13, 18, 23: true
    default: false
    }
  }

  private static func isHexDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): true
    case UInt8(ascii: "a")...UInt8(ascii: "f"), UInt8(ascii: "A")...UInt8(ascii: "F"): true
    default: false
    }
  }
}

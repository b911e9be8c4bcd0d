/// How bytes are written in base64: groups of four characters, the last of which is padded.
///
/// - SeeAlso: RFC 4648, section 4.
enum Base64Form {
  /// Whether the bytes are base64 with its padding.
  static func matches(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.count.isMultiple(of: 4) else { return false }
    let padding = bytes.suffix(2).reversed().prefix { $0 == UInt8(ascii: "=") }.count
    return bytes.dropLast(padding).allSatisfy { $0.isAlphanumeric || $0.isOne(of: "+/") }
  }
}

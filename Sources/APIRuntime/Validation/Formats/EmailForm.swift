/// How a mailbox is written: `local-part@domain`, or `local-part@[address]`.
///
/// - SeeAlso: RFC 5321, sections 4.1.2, 4.1.3 and 4.5.3.1.
enum EmailForm {
  private static let maximumLocalPart = 64
  private static let maximumDomain = 255

  /// Whether the bytes are a mailbox.
  static func matches(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let all = ByteScanner(bytes)
    // A quoted local part may hold the sign, a domain may not.
    guard let at = all.last("@"), at <= maximumLocalPart, bytes.count - at - 1 <= maximumDomain else { return false }
    let local = all.part(from: 0, to: at)
    let domain = all.part(from: at + 1, to: all.end)
    guard local.next == UInt8(ascii: "\"") ? isQuotedString(local) : isDotString(local) else { return false }
    return domain.next == UInt8(ascii: "[") ? isAddressLiteral(domain) : isDomain(domain)
  }

  private static func isDotString(_ bytes: ByteScanner) -> Bool {
    var scanner = bytes
    repeat {
      if scanner.skip(while: { $0.isAlphanumeric || $0.isOne(of: "!#$%&'*+-/=?^_`{|}~") }) == 0 { return false }
    } while scanner.accept(".")
    return scanner.isAtEnd
  }

  private static func isQuotedString(_ bytes: ByteScanner) -> Bool {
    var scanner = bytes
    guard scanner.accept("\"") else { return false }
    while let byte = scanner.next, (0x20...0x7E).contains(byte) {
      scanner.advance()
      switch byte {
      case UInt8(ascii: "\""): return scanner.isAtEnd
      case UInt8(ascii: "\\"):
        guard let escaped = scanner.next, (0x20...0x7E).contains(escaped) else { return false }
        scanner.advance()
      default: break
      }
    }
    return false
  }

  private static func isDomain(_ bytes: ByteScanner) -> Bool {
    var scanner = bytes
    repeat {
      let start = scanner.position
      let count = scanner.skip { $0.isAlphanumeric || $0 == UInt8(ascii: "-") }
      guard count > 0, scanner[start].isAlphanumeric, scanner[scanner.position - 1].isAlphanumeric else { return false }
    } while scanner.accept(".")
    return scanner.isAtEnd
  }

  private static func isAddressLiteral(_ bytes: ByteScanner) -> Bool {
    guard bytes.count >= 2, bytes[bytes.end - 1] == UInt8(ascii: "]") else { return false }
    let content = bytes.part(from: bytes.position + 1, to: bytes.end - 1)
    guard let colon = content.first(":") else { return IPAddressForm.isVersion4(content) }
    let (tag, rest) = (content.part(from: content.position, to: colon), content.part(from: colon + 1, to: content.end))
    if isIPv6(tag) { return IPAddressForm.isVersion6(rest) }
    // General-address-literal: no tag is registered, so only its form can be checked.
    return isDomain(tag) && tag.first(".") == nil && !rest.isAtEnd && isDomainContent(rest)
  }

  private static func isIPv6(_ tag: ByteScanner) -> Bool {
    tag.count == 4
      && zip(tag.position..<tag.end, [UInt8](arrayLiteral: 0x69, 0x70, 0x76, 0x36)).allSatisfy { offset, letter in
        tag[offset] | 0x20 == letter || tag[offset] == letter
      }
  }

  private static func isDomainContent(_ bytes: ByteScanner) -> Bool {
    var scanner = bytes
    scanner.skip { (0x21...0x7E).contains($0) && !$0.isOne(of: "[\\]") }
    return scanner.isAtEnd
  }
}

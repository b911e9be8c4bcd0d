/// How addresses of the Internet Protocol are written.
enum IPAddressForm {
  /// Whether the bytes are four numbers up to 255, without leading zeros.
  ///
  /// - SeeAlso: RFC 2673, section 3.2; RFC 3986, section 3.2.2 (`IPv4address`).
  static func isVersion4(_ bytes: ByteScanner) -> Bool {
    var scanner = bytes
    for index in 0..<4 {
      if index > 0, !scanner.accept(".") { return false }
      let start = scanner.position
      let count = scanner.skip(while: \.isDecimalDigit)
      guard (1...3).contains(count), count == 1 || scanner[start] != UInt8(ascii: "0") else { return false }
      let number = (start..<scanner.position).reduce(0) { $0 * 10 + Int(scanner[$1] - 0x30) }
      guard number <= 255 else { return false }
    }
    return scanner.isAtEnd
  }

  /// Whether the bytes are eight groups of hexadecimal digits, some of which `::` may stand for, and the last two of
  /// which may be an IPv4 address; there is no zone.
  ///
  /// - SeeAlso: RFC 4291, section 2.2.
  static func isVersion6(_ bytes: ByteScanner) -> Bool {
    var scanner = bytes
    var (groups, isCompressed) = (0, false)
    if scanner.accept(":") {
      guard scanner.accept(":") else { return false }
      isCompressed = true
    }
    while !scanner.isAtEnd {
      let start = scanner.position
      let count = scanner.skip(while: \.isHexDigit)
      if scanner.next == UInt8(ascii: ".") {
        guard isVersion4(scanner.part(from: start, to: scanner.end)) else { return false }
        groups += 2
        break
      }
      guard (1...4).contains(count) else { return false }
      groups += 1
      if scanner.isAtEnd { break }
      guard scanner.accept(":") else { return false }
      if scanner.accept(":") {
        guard !isCompressed else { return false }
        isCompressed = true
      } else if scanner.isAtEnd {
        return false
      }
    }
    return isCompressed ? groups <= 7 : groups == 8
  }
}

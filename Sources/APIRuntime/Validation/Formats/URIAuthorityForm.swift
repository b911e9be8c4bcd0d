/// How the authority of a URI is written: `user@host:port`.
///
/// - SeeAlso: RFC 3986, section 3.2.
enum URIAuthorityForm {
  /// Passes an authority.
  static func accept(_ scanner: inout ByteScanner) -> Bool {
    var ahead = scanner
    if URIForm.acceptCharacters(&ahead, beside: ":"), ahead.accept("@") { scanner = ahead }
    guard scanner.next == UInt8(ascii: "[") ? acceptLiteral(&scanner) : URIForm.acceptCharacters(&scanner, beside: "")
    else { return false }
    if scanner.accept(":") { scanner.skip(while: \.isDecimalDigit) }
    return true
  }

  /// Passes an address in brackets: one of IPv6, or of a version to come.
  private static func acceptLiteral(_ scanner: inout ByteScanner) -> Bool {
    guard let end = scanner.first("]") else { return false }
    let content = scanner.part(from: scanner.position + 1, to: end)
    guard IPAddressForm.isVersion6(content) || isVersionToCome(content) else { return false }
    while scanner.position <= end { scanner.advance() }
    return true
  }

  private static func isVersionToCome(_ bytes: ByteScanner) -> Bool {
    var scanner = bytes
    guard scanner.accept("v") || scanner.accept("V"), scanner.skip(while: \.isHexDigit) > 0, scanner.accept(".")
    else { return false }
    return scanner.skip { $0.isAlphanumeric || $0.isOne(of: "-._~!$&'()*+,;=:") } > 0 && scanner.isAtEnd
  }
}

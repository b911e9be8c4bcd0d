/// How URIs and references to them are written.
///
/// - SeeAlso: RFC 3986, appendix A.
enum URIForm {
  /// Whether the bytes are a URI, or, where that is enough, a reference relative to one.
  static func matches(_ bytes: UnsafeBufferPointer<UInt8>, isReference: Bool) -> Bool {
    var scanner = ByteScanner(bytes)
    let hasScheme = acceptScheme(&scanner)
    guard hasScheme || isReference else { return false }
    guard acceptHierarchy(&scanner, mayHoldColon: hasScheme) else { return false }
    if scanner.accept("?"), !acceptCharacters(&scanner, beside: ":@/?") { return false }
    if scanner.accept("#"), !acceptCharacters(&scanner, beside: ":@/?") { return false }
    return scanner.isAtEnd
  }

  /// Passes a scheme and its colon, if that is what comes next.
  private static func acceptScheme(_ scanner: inout ByteScanner) -> Bool {
    var ahead = scanner
    guard ahead.next?.isLetter == true else { return false }
    ahead.skip { $0.isAlphanumeric || $0.isOne(of: "+-.") }
    guard ahead.accept(":") else { return false }
    scanner = ahead
    return true
  }

  /// Passes an authority and a path.
  private static func acceptHierarchy(_ scanner: inout ByteScanner, mayHoldColon: Bool) -> Bool {
    var ahead = scanner
    if ahead.accept("/"), ahead.accept("/") {
      guard URIAuthorityForm.accept(&ahead) else { return false }
      scanner = ahead
      // A path after an authority is empty or begins with a slash.
      guard scanner.isAtEnd || scanner.next?.isOne(of: "/?#") == true else { return false }
    } else if !mayHoldColon, !acceptCharacters(&scanner, beside: "@") || scanner.next == UInt8(ascii: ":") {
      return false
    }
    return acceptCharacters(&scanner, beside: ":@/")
  }

  /// Passes unreserved characters, sub-delimiters, percent-encoded bytes and `others`.
  ///
  /// - Returns: False at a percent sign that begins no encoded byte.
  static func acceptCharacters(_ scanner: inout ByteScanner, beside others: StaticString) -> Bool {
    while true {
      scanner.skip { $0.isAlphanumeric || $0.isOne(of: "-._~!$&'()*+,;=") || $0.isOne(of: others) }
      guard scanner.next == UInt8(ascii: "%") else { return true }
      guard scanner.count >= 3, scanner[scanner.position + 1].isHexDigit, scanner[scanner.position + 2].isHexDigit
      else { return false }
      for _ in 0..<3 { scanner.advance() }
    }
  }
}

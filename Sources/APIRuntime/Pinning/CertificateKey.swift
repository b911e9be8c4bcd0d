/// Finds the public key in a certificate.
///
/// It reads no more of the certificate than it takes to find the key; whether the certificate is to be trusted is for
/// others to say.
///
/// - SeeAlso: RFC 5280, section 4.1 (`TBSCertificate`); X.690, section 8.1 (tags and lengths).
enum CertificateKey {
  private static let sequence: UInt8 = 0x30, version: UInt8 = 0xA0

  /// The `SubjectPublicKeyInfo` of a certificate, with its tag and length; nil when the bytes are no certificate.
  static func bytes(of certificate: [UInt8]) -> [UInt8]? {
    var outer = certificate[...]
    guard var signed = takeElement(from: &outer), signed.tag == sequence,
      var members = takeElement(from: &signed.content), members.tag == sequence
    else { return nil }
    if members.content.first == version { _ = takeElement(from: &members.content) }
    // serialNumber, signature, issuer, validity, subject
    for _ in 0..<5 {
      guard takeElement(from: &members.content) != nil else { return nil }
    }
    guard let key = takeElement(from: &members.content), key.tag == sequence else { return nil }
    return Array(key.whole)
  }

  /// One value with its tag.
  private struct Element {
    let tag: UInt8
    let whole: ArraySlice<UInt8>
    var content: ArraySlice<UInt8>
  }

  /// Takes the first element off `bytes`; nil when there is no whole one.
  private static func takeElement(from bytes: inout ArraySlice<UInt8>) -> Element? {
    var rest = bytes
    guard let tag = rest.popFirst(), let first = rest.popFirst() else { return nil }
    var length = Int(first)
    if first >= 0x80 {
      let count = Int(first & 0x7F)
      guard (1...3).contains(count), rest.count >= count else { return nil }
      length = rest.prefix(count).reduce(0) { $0 << 8 | Int($1) }
      rest = rest.dropFirst(count)
    }
    guard rest.count >= length else { return nil }
    let content = rest.prefix(length)
    let whole = bytes[bytes.startIndex..<content.endIndex]
    bytes = rest.dropFirst(length)
    return Element(tag: tag, whole: whole, content: content)
  }
}

/// The public key that a server's certificate must have, as a digest of it.
///
/// `openssl x509 -in server.pem -pubkey -noout | openssl pkey -pubin -outform der | openssl dgst -sha256 -binary |
/// base64` prints the text for a certificate.
///
/// - SeeAlso: RFC 7469, section 2.4 (`pin-sha256`).
public struct PublicKeyPin: Hashable, Sendable {
  /// The SHA-256 of the key's `SubjectPublicKeyInfo` in DER, in base64.
  private let digest: String

  /// Takes a digest over.
  ///
  /// - Parameter sha256: The SHA-256 of the `SubjectPublicKeyInfo` in DER, in base64: 44 characters.
  /// - Throws: `ConfigurationError` with `.invalidPublicKeyPin` for any other text.
  public init(sha256: String) throws(ConfigurationError) {
    guard sha256.utf8.count == 44, Self.isBase64(sha256) else {
      throw ConfigurationError(.invalidPublicKeyPin)
    }
    digest = sha256
  }

  /// Whether a text of 44 characters is 32 bytes in base64.
  private static func isBase64(_ text: String) -> Bool {
    text.utf8.last == UInt8(ascii: "=") && text.utf8.dropLast().allSatisfy { $0.isAlphanumeric || $0.isOne(of: "+/") }
  }

  /// Makes the pin of a certificate; nil when its bytes are no certificate.
  ///
  /// - Parameter certificate: A certificate of X.509 in DER.
  package init?(ofCertificate certificate: [UInt8]) {
    guard let key = CertificateKey.bytes(of: certificate) else { return nil }
    digest = Base64.encode(SHA256.digest(of: key))
  }
}

#if canImport(Security)
  import APIRuntime
  import Foundation
  import Security

  extension URLProtectionSpace {
    /// Whether the certificate of the server itself, not those of authorities, has one of these keys.
    func hasKey(among pins: Set<PublicKeyPin>) -> Bool {
      guard let serverTrust, let chain = SecTrustCopyCertificateChain(serverTrust) as? [SecCertificate],
        let certificate = chain.first,
        let pin = PublicKeyPin(ofCertificate: Array(SecCertificateCopyData(certificate) as Data))
      else { return false }
      return pins.contains(pin)
    }
  }
#endif

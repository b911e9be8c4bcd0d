#if AsyncHTTPClient
  public import APIRuntime
  import NIOSSL

  extension AsyncHTTPClientTransport {
    /// The certificate authorities that a server's certificate must come from.
    public struct TrustRoots: Sendable {
      /// Those that the operating system trusts.
      public static let system = TrustRoots(roots: .default)

      /// What the TLS library is given.
      let roots: NIOSSLTrustRoots

      private init(roots: NIOSSLTrustRoots) {
        self.roots = roots
      }

      /// Makes trust roots of exactly the certificates in a PEM text, instead of the system's.
      ///
      /// - Throws: `TransportError` with `.tlsFailure` when the text holds no certificate, or one that cannot be read.
      public init(pem: String) throws(TransportError) {
        guard let certificates = try? NIOSSLCertificate.fromPEMBytes(Array(pem.utf8)), !certificates.isEmpty else {
          throw TransportError(.tlsFailure, message: "the trust roots are not certificates in PEM")
        }
        roots = .certificates(certificates)
      }
    }
  }
#endif

package import NIOSSL

/// Certificates that were made for these tests and are trusted nowhere else; valid from 2020 to 2120 unless noted.
package struct TestCertificate: Sendable {
  /// The certificate in PEM.
  package let pem: String

  /// The authority that all of them come from.
  package static let authority = TestCertificate(
    pem: """
      -----BEGIN CERTIFICATE-----
      MIIBSDCB76ADAgECAhQzp2WSNOQLIaYsX2Lx/f9836sGVzAKBggqhkjOPQQDAjAZ
      MRcwFQYDVQQDDA5UZXN0IGF1dGhvcml0eTAgFw0yMDAxMDEwMDAwMDBaGA8yMTIw
      MDEwMTAwMDAwMFowGTEXMBUGA1UEAwwOVGVzdCBhdXRob3JpdHkwWTATBgcqhkjO
      PQIBBggqhkjOPQMBBwNCAAQ6f8eQtjtvDOl5iUxKGuh2xeV075+s5i2ar6IUf4m1
      BuVr7kkLdBo2mG2GodsaVROHhYVDjlDJwAETrVjVxDzRoxMwETAPBgNVHRMBAf8E
      BTADAQH/MAoGCCqGSM49BAMCA0gAMEUCIDkyhvjUQ+X+mTHH4AOa9ngtDKBWbK/d
      Vn7lZhFb0nqHAiEAhkm4Lb+YAjDVNe5T5bsbT6oSKImh2dNj1UhjbAzc5MA=
      -----END CERTIFICATE-----
      """)

  /// One for `localhost` and `127.0.0.1`.
  package static let localhost = TestCertificate(
    pem: """
      -----BEGIN CERTIFICATE-----
      MIIBXTCCAQOgAwIBAgIUMRCO7uJYxO56uFkhPrDu+bBMc4swCgYIKoZIzj0EAwIw
      GTEXMBUGA1UEAwwOVGVzdCBhdXRob3JpdHkwIBcNMjAwMTAxMDAwMDAwWhgPMjEy
      MDAxMDEwMDAwMDBaMBQxEjAQBgNVBAMMCWxvY2FsaG9zdDBZMBMGByqGSM49AgEG
      CCqGSM49AwEHA0IABPscHOn2Ao+2xYJHioTzxkpE8KVIOffhn80RgG5ZvzbxWTRY
      3iuPAH8B35cn2IccBv1bnPs/OZARsySEYqvNvqWjLDAqMAwGA1UdEwEB/wQCMAAw
      GgYDVR0RBBMwEYIJbG9jYWxob3N0hwR/AAABMAoGCCqGSM49BAMCA0gAMEUCICzB
      o6wB/bDtr7ZU8aXFib94zH6FHKiCsjwy5mqnljTvAiEAmVnvH98LfMOnaKta6Zjd
      rCLaPoEU74LI30eugAdv9jU=
      -----END CERTIFICATE-----
      """)

  /// One for `other.example`.
  package static let otherHost = TestCertificate(
    pem: """
      -----BEGIN CERTIFICATE-----
      MIIBYDCCAQWgAwIBAgIUQCMcHNUy1QW8cj0UWKEZ7jcGYZowCgYIKoZIzj0EAwIw
      GTEXMBUGA1UEAwwOVGVzdCBhdXRob3JpdHkwIBcNMjAwMTAxMDAwMDAwWhgPMjEy
      MDAxMDEwMDAwMDBaMBgxFjAUBgNVBAMMDW90aGVyLmV4YW1wbGUwWTATBgcqhkjO
      PQIBBggqhkjOPQMBBwNCAAT7HBzp9gKPtsWCR4qE88ZKRPClSDn34Z/NEYBuWb82
      8Vk0WN4rjwB/Ad+XJ9iHHAb9W5z7PzmQEbMkhGKrzb6loyowKDAMBgNVHRMBAf8E
      AjAAMBgGA1UdEQQRMA+CDW90aGVyLmV4YW1wbGUwCgYIKoZIzj0EAwIDSQAwRgIh
      ANZJx7YMuby5CSx09XMDdBvCSdX+rhJQiSghL2Y9X+yuAiEAqdOImmJV/6TvgfdA
      qt+p/UYpUXUvSr2EOtevezf1Jec=
      -----END CERTIFICATE-----
      """)

  /// One for `localhost` that was valid until 2021.
  package static let expired = TestCertificate(
    pem: """
      -----BEGIN CERTIFICATE-----
      MIIBWzCCAQGgAwIBAgIUQDLB5Xu7OamDoPD8Na+XHxotMG8wCgYIKoZIzj0EAwIw
      GTEXMBUGA1UEAwwOVGVzdCBhdXRob3JpdHkwHhcNMjAwMTAxMDAwMDAwWhcNMjEw
      MTAxMDAwMDAwWjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggq
      hkjOPQMBBwNCAAT7HBzp9gKPtsWCR4qE88ZKRPClSDn34Z/NEYBuWb828Vk0WN4r
      jwB/Ad+XJ9iHHAb9W5z7PzmQEbMkhGKrzb6loywwKjAMBgNVHRMBAf8EAjAAMBoG
      A1UdEQQTMBGCCWxvY2FsaG9zdIcEfwAAATAKBggqhkjOPQQDAgNIADBFAiEA1SeR
      RqsSrkmQJHr7sTH5oB1gqx7uXIBEspB0cqX842cCIAqKy7pI1DIldDkgGsut5spt
      fvsbTSPbHTHvhyd7+Pxe
      -----END CERTIFICATE-----
      """)

  /// The key of all but the authority; it protects nothing.
  private static let key = """
    -----BEGIN PRIVATE KEY-----
    MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgV/wPDYrKywXLI7uA
    RekNm8Z70tX6SZjnGX6z1jAFiwKhRANCAAT7HBzp9gKPtsWCR4qE88ZKRPClSDn3
    4Z/NEYBuWb828Vk0WN4rjwB/Ad+XJ9iHHAb9W5z7PzmQEbMkhGKrzb6l
    -----END PRIVATE KEY-----
    """

  /// The settings of a server that shows this certificate and speaks TLS up to `version`.
  package func server(upTo version: TLSVersion = .tlsv13) throws -> TLSConfiguration {
    var configuration = TLSConfiguration.makeServerConfiguration(
      certificateChain: try NIOSSLCertificate.fromPEMBytes(Array(pem.utf8)).map { .certificate($0) },
      privateKey: .privateKey(try NIOSSLPrivateKey(bytes: Array(Self.key.utf8), format: .pem)))
    configuration.minimumTLSVersion = .tlsv1
    configuration.maximumTLSVersion = version
    return configuration
  }
}

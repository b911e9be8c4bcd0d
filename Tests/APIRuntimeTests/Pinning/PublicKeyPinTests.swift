import Testing

@testable import APIRuntime

@Suite("Pins of public keys")
struct PublicKeyPinTests {
  @Test(
    "SHA-256 gives the digests of FIPS 180-4's examples, and of messages around the size of a block",
    arguments: [
      ("", "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="),
      ("abc", "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0="),
      ("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", "JI1qYdIGOLjlwCaTDD5gOaM85Flk/yFn9uzt1BnbBsE="),
    ])
  func digest(message: String, expected: String) {
    #expect(Base64.encode(SHA256.digest(of: Array(message.utf8))) == expected)
  }

  @Test("SHA-256 gives the digest of a million letters")
  func longDigest() {
    let digest = SHA256.digest(of: [UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000))
    #expect(Base64.encode(digest) == "zcduXJkU+5KBocfihNc+Z/GAmkiklyAOBG05zMcRLNA=")
  }

  @Test(
    "a digest of another form is refused",
    arguments: [
      "", "abc", "sha256/Y6K2/Aqh/jaPr9kWp9YMUYLUK5FJKBrvdcvBIZFGIww=", "Y6K2/Aqh/jaPr9kWp9YMUYLUK5FJKBrvdcvBIZFGIww",
      "Y6K2_Aqh_jaPr9kWp9YMUYLUK5FJKBrvdcvBIZFGIww=", "Y6K2/Aqh/jaPr9kWp9YMUYLUK5FJKBrvdcvBIZFGIw==",
      "63a2b6fc0aa1fe368fafd916a7d60c5182d42b9149281aef75cbc12191462 30c",
    ])
  func malformed(text: String) {
    #expect(throws: ConfigurationError(.invalidPublicKeyPin)) { try PublicKeyPin(sha256: text) }
  }

  @Test(
    "what is no certificate has no pin",
    arguments: [[], [0x30], [0x30, 0x84, 1, 1, 1, 1], [0x30, 0x02, 0x30, 0x00], [0x30, 0xFF]])
  func noCertificate(bytes: [UInt8]) {
    #expect(PublicKeyPin(ofCertificate: bytes) == nil)
  }
}

import Testing

@testable import SwiftGeneration

@Suite("EnvironmentURL")
struct EnvironmentURLTests {
  @Test(
    "a client can be made of a URL of https, or of http on this machine",
    arguments: [
      "https://app.bitgo.com", "https://app.bitgo.com/", "https://app.bitgo.com/prefix/v1/", "HTTPS://a.b",
      "https://a:8443", "https://a-b.c/%41%20", "https://a/%20x/...", "https://a/...",
      "https://[2001:db8::1]:443/x", "http://localhost:3080",
      "http://127.0.0.1", "http://[::1]:80/x",
    ])
  func valid(_ url: String) {
    #expect(EnvironmentURL.isValid(url))
  }

  @Test(
    "every other URL is refused",
    arguments: [
      "", "app.bitgo.com", "http://app.bitgo.com", "ftp://a", "https:/a", "https://", "https:///a", "https://a:0",
      "https://a:70000", "https://a:", "https://a:+1", "https://user@a", "https://a:b@c", "https://a?b",
      "https://a/b#c",
      "https://a/b c", "https://a/..", "https://a/./b", "https://a/%2e%2E/b", "https://a//b", "https://a/%4",
      "https://a/%252e", "https://a/..%5Cb", "https://a/a%2F../b", "https://a/%25", "https://a/%252e%25252E/b",
      "https://a/.%25252e",
      "https://a/%zz",
      "https://a\\b", "https://é", "https://[::1", "https://[g]", "https://[]", "http://localhost.evil.com",
      "https://.a",
      "https://a/é", "https://a\n",
    ])
  func invalid(_ url: String) {
    #expect(!EnvironmentURL.isValid(url))
  }
}

import APIRuntime
import Testing

@Suite("The URL of a server")
struct ServerTests {
  typealias Problem = ConfigurationError.ServerProblem

  @Test(
    "is https, or http on this machine, with a path that is kept",
    arguments: [
      ("https://app.bitgo.com", "https://app.bitgo.com"),
      ("https://app.bitgo.com/", "https://app.bitgo.com"),
      ("HTTPS://App.BitGo.com", "https://app.bitgo.com"),
      ("https://proxy.example.com:8443/a/b", "https://proxy.example.com:8443/a/b"),
      ("https://proxy.example.com/a%20b/c/", "https://proxy.example.com/a%20b/c"),
      ("http://localhost:3080", "http://localhost:3080"),
      ("http://LOCALHOST", "http://localhost"),
      ("http://127.0.0.1:1", "http://127.0.0.1:1"),
      ("http://[::1]:3080/x", "http://[::1]:3080/x"),
      ("https://[2001:db8::1]", "https://[2001:db8::1]"),
    ])
  func accepted(url: String, description: String) throws {
    #expect(try Server(url: url).description == description)
  }

  @Test(
    "is refused when a request could go elsewhere than a reader expects",
    arguments: [
      ("", Problem.malformed), ("app.bitgo.com", .malformed), ("//app.bitgo.com", .malformed),
      ("https:app.bitgo.com", .malformed), ("https://", .malformed), ("https:///x", .malformed),
      ("ftp://app.bitgo.com", .malformed), ("https://app.bitgo.com:", .malformed),
      ("https://app.bitgo.com:0", .malformed), ("https://app.bitgo.com:65536", .malformed),
      ("https://app.bitgo.com:80:80", .malformed), ("https://[::1", .malformed), ("https://[]", .malformed),
      ("https://[::1]x", .malformed), ("https://a\\b", .malformed), ("https://a b", .malformed),
      ("https://a\n", .malformed), ("https://a\r\nHost: b", .malformed), ("https://ä.example", .malformed),
      ("https://a%2eb", .malformed), ("https://.", .malformed), ("https://a/%zz", .malformed),
      ("https://a/%2", .malformed), ("https://a/{x}", .malformed),
      ("http://app.bitgo.com", .insecure), ("http://localhost.evil.com", .insecure),
      ("http://127.0.0.1.evil.com", .insecure), ("http://127.0.0.2", .insecure), ("http://0.0.0.0", .insecure),
      ("http://[::2]", .insecure),
      ("https://user@app.bitgo.com", .userInfo), ("https://user:pw@app.bitgo.com", .userInfo),
      ("http://localhost@evil.com", .userInfo),
      ("https://app.bitgo.com?a=b", .queryOrFragment), ("https://app.bitgo.com/x#y", .queryOrFragment),
      ("https://app.bitgo.com/?", .queryOrFragment),
      ("https://app.bitgo.com/a/../b", .path), ("https://app.bitgo.com/.", .path),
      ("https://app.bitgo.com/%2e%2E/b", .path), ("https://app.bitgo.com/%252e", .path),
      ("https://app.bitgo.com/a%2f../b", .path), ("https://app.bitgo.com/..%5Cb", .path),
      ("https://app.bitgo.com//b", .path), ("https://app.bitgo.com//", .path),
    ])
  func refused(url: String, problem: Problem) {
    let error = #expect(throws: ConfigurationError.self) { try Server(url: url) }
    #expect(error?.reason == .invalidServer(problem))
  }

  @Test("an error tells what to do, and does not show the URL")
  func description() {
    let error = #expect(throws: ConfigurationError.self) { try Server(url: "https://canary:canary@a") }
    #expect(
      error?.description == "the server's URL must have no user name or password; pass credentials as the authorization"
    )
  }
}

import Testing

@testable import SwiftGeneration

@Suite("PathEncoding")
struct PathEncodingTests {
  @Test(
    "what may stand in a path stays, everything else is percent-encoded",
    arguments: [
      ("/a/b-c._~", "/a/b-c._~"), ("/a!$&'()*+,;=:@", "/a!$&'()*+,;=:@"), ("/a b", "/a%20b"), ("/a%20b", "/a%20b"),
      ("/é", "/%C3%A9"), ("/?#", "/%3F%23"), ("/\n\t", "/%0A%09"), ("/\"\\<>^`{|}", "/%22%5C%3C%3E%5E%60%7B%7C%7D"),
      ("", ""),
    ])
  func encodes(_ text: String, _ encoded: String) {
    #expect(PathEncoding.encoded(text) == encoded)
  }
}

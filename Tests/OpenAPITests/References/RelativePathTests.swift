import Testing

@testable import OpenAPI

@Suite("RelativePath") struct RelativePathTests {
  @Test(
    "a path has no dots but '..' at its start",
    arguments: [
      ("a/b", "a/b"), ("./a", "a"), ("a/./b", "a/b"), ("a/../b", "b"), ("../a", "../a"), ("a/../../b", "../b"),
      ("../../a", "../../a"), ("/../a", "/a"), ("a/..", ""), ("a/b/..", "a/"), ("a.b/..c", "a.b/..c"), ("", ""),
    ])
  func normal(path: String, normal: String) {
    #expect(RelativePath.normal(path) == normal)
  }

  @Test(
    "a URI reference is resolved as RFC 3986 says",
    arguments: [
      ("g", "http://a/b/c/g"), ("./g", "http://a/b/c/g"), ("g/", "http://a/b/c/g/"), ("/g", "http://a/g"),
      ("//g", "http://g"), ("?y", "http://a/b/c/d;p?y"), ("g?y", "http://a/b/c/g?y"), ("#s", "http://a/b/c/d;p?q"),
      ("", "http://a/b/c/d;p?q"), (".", "http://a/b/c/"), ("..", "http://a/b/"), ("../g", "http://a/b/g"),
      ("../../../g", "http://a/g"), ("g:h", "g:h"), ("HTTP://x/../y", "http://x/y"),
    ])
  func resolution(reference: String, resolved: String) {
    let base = URIReference("http://a/b/c/d;p?q")
    #expect(URIReference(reference).resolved(against: base).withoutFragment == resolved)
  }
}

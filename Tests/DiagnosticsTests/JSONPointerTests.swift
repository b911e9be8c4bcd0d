import Diagnostics
import Testing

@Suite("JSONPointer") struct JSONPointerTests {
  @Test(
    "is written as RFC 6901 section 5 writes it",
    arguments: [
      ([], ""), (["foo"], "/foo"), (["foo", "0"], "/foo/0"), ([""], "/"), (["a/b"], "/a~1b"), (["c%d"], "/c%d"),
      (["m~n"], "/m~0n"), (["~1"], "/~01"), ([" "], "/ "), (["k\"l"], "/k\"l"), (["a\u{0}b"], "/a\u{0}b"),
    ])
  func description(tokens: [String], expected: String) {
    #expect(JSONPointer(tokens).description == expected)
  }

  @Test("appending leads one level down")
  func appending() {
    #expect(JSONPointer().appending("paths").appending("/pets") == JSONPointer(["paths", "/pets"]))
  }
}

import Diagnostics
import NodeTree
import Testing

import struct Diagnostics.SourceLocation

@Suite("Node") struct NodeTests {
  static let document = """
    openapi: 3.0.3
    paths:
      /a/{b}: &item
        get: {tags: [one, "two"], x~y: ü}
      other: *item
    empty:
    text: |
      first
      second
    """

  @Test("a document reads in its own order")
  func order() {
    #expect(
      Reading(Self.document).outline == """
        {openapi: "3.0.3", paths: {/a/{b}: {get: {tags: ["one", "two"], x~y: "ü"}}, \
        other: {get: {tags: ["one", "two"], x~y: "ü"}}}, empty: null, text: "first
        second"}
        """)
  }

  @Test("JSON reads as YAML does")
  func json() {
    #expect(
      Reading(#"{"a": [1, -2.5e3, true, null, "b\n\u00e9"], "": {}}"#).outline
        == "{a: [1, -2.5e3f, true, null, \"b\né\"], : {}}")
  }

  @Test("a member is found by its key, and only in a mapping")
  func member() {
    let root = Reading(Self.document).root
    #expect(root?["paths"]?["/a/{b}"]?["get"]?["tags"]?.elements.map(\.text) == ["one", "two"])
    #expect(root?["get"] == nil)
    #expect(root?["nowhere"] == nil)
    #expect(root?["openapi"]?["openapi"] == nil)
    #expect(root?["paths"]?.members.count == 2)
    #expect(root?["text"]?.elements.isEmpty == true)
    #expect(root?["paths"]?.scalar == nil)
  }

  @Test("a long text that is a key later on is found as a key")
  func longKey() {
    let long = String(repeating: "k", count: 100)
    #expect(Reading("a: \(long)\n\(long): b").root?[long]?.text == "b")
    #expect(Reading("a: &k \(long)\n*k : b").root?[long]?.text == "b")
  }

  @Test("a key may hold NUL, and is not cut there")
  func nulInKey() {
    #expect(Reading(#"{"a\0b": 1, "a": 2}"#).root?.members.map(\.key.text) == ["a\u{0}b", "a"])
    #expect(Reading(#"{"a\0b": 1, "a": 2}"#).root?["a\u{0}b"]?.text == "1")
  }

  @Test("every node knows its line, column, length and pointer")
  func locations() {
    let root = Reading(Self.document).root
    let get = root?["paths"]?["/a/{b}"]?["get"]
    #expect(root?.location == at(1, 1))
    #expect(root?["openapi"]?.location == at(1, 10, length: 5, "openapi"))
    #expect(get?.location == at(4, 10, "paths", "/a/{b}", "get"))
    #expect(get?["tags"]?.elements.map(\.location).last == at(4, 23, length: 5, "paths", "/a/{b}", "get", "tags", "1"))
    #expect(get?["x~y"]?.location == at(4, 36, length: 1, "paths", "/a/{b}", "get", "x~y"))
    #expect(root?["empty"]?.location == at(6, 7, "empty"))
    #expect(root?["text"]?.location == at(7, 7, length: 0, "text"))
  }

  @Test("a key's place is its own, and its pointer its member's")
  func keyLocation() {
    let keys = Reading(Self.document).root?["paths"]?.members.map(\.key.location)
    #expect(keys == [at(3, 3, length: 6, "paths", "/a/{b}"), at(5, 3, length: 5, "paths", "other")])
  }

  @Test("a pointer counts the elements before a node, whatever is inside them")
  func elementPointers() {
    let text = "list:\n" + String(repeating: "- {a: [x, y], b: z}\n", count: 500)
    let list = Reading(text).root?["list"]
    #expect(
      list?.elements.map { $0["b"]?.location.pointer } == (0..<500).map { JSONPointer(["list", "\($0)", "b"]) })
    #expect(
      list?.elements.map { $0["a"]?.elements.map(\.location.pointer) }
        == (0..<500).map { index in (0..<2).map { JSONPointer(["list", "\(index)", "a", "\($0)"]) } })
  }

  @Test("what stands behind an alias has the place where it is written")
  func aliasedLocation() {
    let root = Reading("a: &x {b: 1}\nc: *x\nd: &y 12\ne: *y").root
    #expect(root?["c"]?["b"]?.location == at(1, 11, "a", "b"))
    #expect(root?["e"]?.location == at(4, 4, length: 2, "e"))
    #expect(root?["e"]?.scalar == .integer("12"))
  }

  @Test("columns count Unicode scalars, and a length of 0 stands for the rest of the line")
  func unicodeColumns() {
    let root = Reading("é😀e\u{301}: \"a\n  b\"").root
    #expect(root?.members.map(\.key.location) == [at(1, 1, length: 4, "é😀e\u{301}")])
    #expect(root?.members.map(\.value.location) == [at(1, 7, length: 0, "é😀e\u{301}")])
  }

  @Test(
    "every line break of YAML 1.1 starts a line",
    arguments: ["\n", "\r", "\r\n", "\u{85}", "\u{2028}", "\u{2029}"])
  func lineBreaks(lineBreak: String) {
    #expect(Reading("a: 1\(lineBreak)b: 2").root?["b"]?.location == at(2, 4, "b"))
  }

  @Test("a byte order mark takes no column")
  func byteOrderMark() {
    #expect(Reading("\u{FEFF}a: 1").root?["a"]?.location == at(1, 4, "a"))
  }

  private func at(_ line: Int, _ column: Int, length: Int = 1, _ pointer: String...) -> SourceLocation {
    SourceLocation(file: "api.yaml", line: line, column: column, length: length, pointer: JSONPointer(pointer))
  }
}

import Diagnostics
import NodeTree
import OpenAPI
import Testing

/// How an `OrderedMap` keeps and finds its entries.
@Suite struct OrderedMapTests {
  @Test("entries keep the order of the document, and are found by key", arguments: [3, 16, 17, 100])
  func order(count: Int) throws {
    let names = (1...count).map { "x-\($0 * 7919 % 1009)" }
    let map = try extensions(of: names.map { "\($0): value of \($0)\n" }.joined())
    #expect(map.map(\.key) == names)
    #expect(names.map { map[$0]?.text } == names.map { "value of \($0)" })
    #expect(map["x-none"]?.text == nil)
  }

  @Test("keys are compared as bytes, not as characters", arguments: [0, 100])
  func bytes(others: Int) throws {
    let rest = (0..<others).map { "x-\($0): other\n" }.joined()
    let map = try extensions(of: "x-\u{E9}: composed\nx-e\u{301}: decomposed\n" + rest)
    #expect(map["x-\u{E9}"]?.text == "composed")
    #expect(map["x-e\u{301}"]?.text == "decomposed")
  }

  @Test("a key knows where it is")
  func location() throws {
    let location = try #require(try extensions(of: "summary: A\nx-a: b").first?.keyLocation)
    #expect((location.line, location.column) == (2, 1))
  }

  private func extensions(of text: String) throws -> OrderedMap<Node> {
    var diagnostics = Diagnostics()
    let file = SourceFile(path: "api.yaml", bytes: Array(text.utf8))
    let root = try #require(NodeTree.parse(file, reporting: &diagnostics))
    let reader = DocumentReader(version: .v31)
    let object = reader.read(ExampleObject.self, from: root, named: "example", reporting: &diagnostics)
    return try #require(object).extensions
  }
}

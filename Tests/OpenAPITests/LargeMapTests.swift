import Diagnostics
import NodeTree
import OpenAPI
import ParallelWork
import Synchronization
import Testing

@Suite("Large maps") struct LargeMapTests {
  @Test("read in portions at the same time, a large map is what it is one after the other")
  func sameDocument() {
    let text = Self.document(schemas: "    Last: {type: nothing}\n")
    let found = Self.read(text, apart: true)
    let expected = Self.read(text, apart: false)
    #expect(found.isApart && !expected.isApart)
    #expect(found.dump == expected.dump)
    #expect(found.diagnostics == expected.diagnostics)
    #expect(found.diagnostics.count == 2)
  }

  @Test("portions that share a schema through an alias are read one after the other, so that it is one object")
  func sharedSchema() {
    let text = Self.document(schemas: "    First: *early\n    Last: *shared\n")
    let found = Self.read(text, apart: true)
    let expected = Self.read(text, apart: false)
    #expect(found.isApart && !expected.isApart)
    #expect(found.dump == expected.dump)
    #expect(found.diagnostics == expected.diagnostics)
    #expect(found.diagnostics.count == 1)
  }

  /// A document with a wrong path item, schemas with anchors in it and in the first of many more, and those given.
  private static func document(schemas: String) -> String {
    let first = "    S0: {type: object, properties: {a: &early {type: boolean}}}\n"
    let many = (1...800).map { "    S\($0): {type: string, maxLength: \($0)}\n" }.joined()
    return """
      openapi: 3.0.3
      info: {title: Test, version: '1'}
      paths:
        /a:
          get:
            deprecated: 1
            responses:
              '200':
                description: d
                content: {application/json: {schema: &shared {type: boolean}}}
      components:
        schemas:

      """ + first + many + schemas
  }

  /// How often workers were asked.
  private final class Count: Sendable {
    let value = Mutex(0)
  }

  /// The dump, the diagnostics, and whether portions were read apart: the last one first.
  private static func read(_ text: String, apart: Bool) -> (dump: String?, diagnostics: [Diagnostic], isApart: Bool) {
    let count = Count()
    let workers = Workers { pieces, work in
      count.value.withLock { $0 += 1 }
      for index in (0..<pieces).reversed() { work(index) }
    }
    var diagnostics = Diagnostics()
    let root = NodeTree.parse(SourceFile(path: "api.yaml", bytes: Array(text.utf8)), reporting: &diagnostics)
    let document = root.flatMap { DocumentReader.read($0, with: apart ? workers : nil, reporting: &diagnostics) }
    return (document.map { DocumentDump.text(of: $0) }, diagnostics.all, count.value.withLock { $0 > 0 })
  }
}

import APIModel
import Diagnostics
import NodeTree
import OpenAPI
import ParallelWork
import Resolution
import Synchronization
import Testing

@Suite("Portions of operations") struct PortionsTests {
  @Test("resolved at the same time, operations mean what they mean one after the other")
  func sameMeaning() {
    let found = Self.resolve(apart: true)
    let expected = Self.resolve(apart: false)
    #expect(found.isApart && !expected.isApart)
    #expect(found.dump == expected.dump)
    #expect(found.diagnostics == expected.diagnostics)
    #expect(found.diagnostics.count > 3)
  }

  /// How often workers were asked.
  private final class Count: Sendable {
    let value = Mutex(0)
  }

  /// The meaning of many operations that refer to each other's schemas, what is wrong with them, and whether they were
  /// resolved apart: the last portion first.
  private static func resolve(apart: Bool) -> (dump: String, diagnostics: [Diagnostic], isApart: Bool) {
    let count = Count()
    let paths = (1...99).map { number in
      let limit = number.isMultiple(of: 30) ? "pattern: '['" : "minLength: 1"
      let schema = "#/paths/~1p\(number % 7 + 1)/get/responses/200/content/application~1json/schema"
      return """
          /p\(number):
            get:
              parameters:
              - {name: a, in: query, schema: {type: string, \(limit)}}
              responses:
                '200':
                  description: d
                  content:
                    application/json:
                      schema:
                        type: object
                        properties: {a: {$ref: '\(schema)/properties/b'}, b: {type: string, minItems: \(number)}}
        """
    }
    let text = "openapi: 3.0.3\ninfo: {title: Test, version: '1'}\npaths:\n" + paths.joined(separator: "\n") + "\n"
    var diagnostics = Diagnostics()
    let workers = Workers { pieces, work in
      count.value.withLock { $0 += 1 }
      for index in (0..<pieces).reversed() { work(index) }
    }
    let root = NodeTree.parse(SourceFile(path: "api.yaml", bytes: Array(text.utf8)), reporting: &diagnostics)
    let api = root.flatMap { DocumentReader.read($0, reporting: &diagnostics) }.map { document in
      APIResolver(DocumentSet(root: document), workers: apart ? workers : nil).resolve(reporting: &diagnostics)
    }
    return (api.map { APIDump.text(of: $0, named: "api") } ?? "", diagnostics.all, count.value.withLock { $0 > 0 })
  }
}

import APIModel
import Diagnostics
import NodeTree
import OpenAPI
import Resolution
import Testing

@Suite("Portions of operations") struct PortionsTests {
  @Test("resolved at the same time, operations mean what they mean one after the other")
  func sameMeaning() {
    let found = Self.resolve(apart: true)
    let expected = Self.resolve(apart: false)
    #expect(found.dump == expected.dump)
    #expect(found.diagnostics == expected.diagnostics)
    #expect(found.diagnostics.count > 3)
  }

  /// The meaning of many operations that refer to each other's schemas, and what is wrong with them.
  private static func resolve(apart: Bool) -> (dump: String, diagnostics: [Diagnostic]) {
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
    let workers = Workers { count, work in
      for index in (0..<count).reversed() { work(index) }
    }
    let root = NodeTree.parse(SourceFile(path: "api.yaml", bytes: Array(text.utf8)), reporting: &diagnostics)
    let api = root.flatMap { DocumentReader.read($0, reporting: &diagnostics) }.map { document in
      APIResolver(DocumentSet(root: document), workers: apart ? workers : .none).resolve(reporting: &diagnostics)
    }
    return (api.map { APIDump.text(of: $0, named: "api") } ?? "", diagnostics.all)
  }
}

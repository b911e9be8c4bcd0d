import APIModel
import Testing

@Suite("DocumentSet+Reporting")
struct DocumentSetReportingTests {
  private static func resolve(_ reference: String) -> Resolving {
    Resolving(
      document: """
        openapi: 3.0.3
        info: {title: Test, version: '1'}
        paths:
          /{a}: {get: {parameters: [{$ref: '\(reference)'}], responses: {'200': {description: Done.}}}}
        components:
          parameters:
            Good: {$ref: '#/components/parameters/a~1b'}
            a/b: {name: a, in: path, required: true, schema: {type: string}}
            Circle: {$ref: '#/components/parameters/Round'}
            Round: {$ref: '#/components/parameters/Circle'}

        """, "operations", \.operations)
  }

  @Test("a reference is followed through references")
  func follows() {
    #expect(Self.resolve("#/components/parameters/Good").diagnostics == "")
  }

  @Test(
    "references that lead in a circle, nowhere or out are reported",
    arguments: [
      (
        "#/components/parameters/Circle",
        "api.yaml:4:36: error: '#/components/parameters/Circle' leads back to itself [reference-cycle]"
      ),
      (
        "#/components/parameters/None",
        "api.yaml:4:36: error: there is no '#/components/parameters/None' in the description [reference-not-found]"
      ),
      (
        "#/components/schemas/Good",
        "api.yaml:4:36: error: there is no '#/components/schemas/Good' in the description [reference-not-found]"
      ),
      (
        "a.yaml",
        "api.yaml:4:36: error: 'a.yaml' leads to 'a.yaml', and there is no such file [reference-not-found]"
      ),
    ])
  func refuses(_ reference: String, _ message: String) {
    let errors = Self.resolve(reference).diagnostics.split(separator: "\n").filter { $0.contains(": error: ") }
    #expect(errors == [message[...]])
  }
}

import Foundation
@testable import Patterns
import Testing

private let suiteFolder = ProcessInfo.processInfo.environment["CONFORMANCE_DIR"].map {
  URL(filePath: $0).appending(path: "suites/JSON-Schema-Test-Suite/tests/draft2020-12")
}

/// The files about `pattern` of JSON-Schema-Test-Suite, in the folder that `CONFORMANCE_DIR` names.
@Suite("JSON-Schema-Test-Suite", .enabled(if: suiteFolder != nil, "CONFORMANCE_DIR is not set"))
struct JSONSchemaTestSuiteTests {
  /// A schema with instances.
  private struct Group: Decodable {
    struct Schema: Decodable {
      let pattern: String?
      let patternProperties: [String: Bool]?
    }
    struct Case: Decodable {
      let data: Instance
      let valid: Bool
    }
    /// A string, the names of an object's members, or another value.
    struct Instance: Decodable {
      var strings: [String]?

      init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        strings = (try? container.decode(String.self)).map { [$0] }
        if strings == nil, let object = try? container.decode([String: String].self) { strings = Array(object.keys) }
      }
    }
    let description: String
    let schema: Schema
    let tests: [Case]
  }

  @Test("every verdict is the suite's", arguments: ["pattern.json", "optional/ecmascript-regex.json"])
  func verdicts(file: String) throws {
    let url = try #require(suiteFolder).appending(path: file)
    var count = 0
    for group in try JSONDecoder().decode([Group].self, from: Data(contentsOf: url)) {
      guard let source = group.schema.pattern ?? group.schema.patternProperties?.keys.first else { continue }
      let compiled = try PatternCompiler().compile(source)
      for test in group.tests {
        guard let strings = test.data.strings, !strings.isEmpty else { continue }
        count += 1
        #expect(strings.allSatisfy { compiled.program.matches($0) } == test.valid, "\(group.description): \(strings)")
      }
    }
    #expect(count > 0)
  }
}

@_spi(Generated) @testable import APIRuntime
import JSONCoding
import Testing

@Suite("The keywords of JSON-Schema-Test-Suite", .enabled(if: ConformanceFolder.path != nil, "CONFORMANCE_DIR is not set"))
struct SchemaSuiteTests {
  /// Files about what a schema in a description cannot say: documents elsewhere, and vocabularies.
  static let excludedFiles: Set = ["refRemote", "vocabulary"]

  /// The instances that are judged otherwise than the suite says, and why.
  static let exceptions: [String: String] = [:]

  @Test("every schema judges as the suite says")
  func schemas() throws {
    var (passed, total, skipped) = (0, 0, 0)
    var failures: [String] = []
    for (name, groups) in try ConformanceFolder.schemaTests() where !Self.excludedFiles.contains(name) {
      var (passedHere, totalHere) = (0, 0)
      for group in groups {
        let loader = SchemaLoader(group.schema)
        guard loader.isSelfContained else {
          skipped += group.tests.count
          continue
        }
        let schema = loader.root
        for test in group.tests {
          totalHere += 1
          let violations = schema.violations(by: test.data)
          #expect((violations.count == 0) == violations.kept.isEmpty)
          if (violations.count == 0) == test.isValid {
            passedHere += 1
          } else {
            failures.append("\(name): \(group.description): \(test.description)")
          }
        }
      }
      print("score schema-\(name) \(passedHere)/\(totalHere)")
      passed += passedHere
      total += totalHere
    }
    print("score schemas \(passed)/\(total) (\(skipped) need another document)")
    #expect(failures.sorted() == Self.exceptions.keys.sorted())
    #expect(total >= 1000)
  }
}

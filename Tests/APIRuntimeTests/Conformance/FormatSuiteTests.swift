@_spi(Generated) @testable import APIRuntime
import JSONCoding
import Testing

@Suite(
  "The formats of JSON-Schema-Test-Suite",
  .enabled(if: ConformanceFolder.path != nil, "CONFORMANCE_DIR is not set"))
struct FormatSuiteTests {
  /// The cases that are judged otherwise than the suite says, and why.
  static let exceptions: [String: String] = [:]

  @Test("every format judges as the suite says")
  func formats() throws {
    var (passed, total) = (0, 0)
    var failures: [String] = []
    for (name, groups) in try ConformanceFolder.schemaTests("optional/format") {
      guard let format = StringFormat(rawValue: name) else { continue }
      let tests = groups.flatMap(\.tests)
      let wrong = tests.filter { test in (test.data.string.map(format.matches) ?? true) != test.isValid }
      print("score format-\(name) \(tests.count - wrong.count)/\(tests.count)")
      passed += tests.count - wrong.count
      total += tests.count
      failures += wrong.map { "\(name): \($0.description)" }
    }
    print("score formats \(passed)/\(total)")
    #expect(failures.sorted() == Self.exceptions.keys.sorted())
    #expect(total >= 250)
  }
}

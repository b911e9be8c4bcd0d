import Foundation
import Testing

/// A case is a folder: what the generator makes of its description is compared with what lies beside it.
///
/// `UPDATE_GOLDEN=1 swift test --filter GoldenTests` writes what there is as what is expected, and fails: the next run
/// compares. Read the difference as you would read code.
@Suite("Golden cases")
struct GoldenTests {
  private static let updates = ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1"

  @Test("the generator makes what a case expects: no file more, less or different", arguments: GoldenCase.all)
  func generates(_ golden: GoldenCase) throws {
    try #require(golden.hasDescription, "\(golden.name) holds no openapi.yaml")
    let found = try golden.generated()
    let expected = try golden.expected()
    guard found != expected else { return }
    for path in Set(found.keys).union(expected.keys).sorted() where found[path] != expected[path] {
      Issue.record(Comment(rawValue: "\(golden.name)/\(path) \(problem(expected[path], found[path]))"))
    }
    if Self.updates { try golden.write(found) }
  }

  @Test("a new case is written once and then compared", .enabled(if: updates, "only UPDATE_GOLDEN=1 rewrites"))
  func updating() {
    Issue.record("the cases were rewritten; read the differences, then run again without UPDATE_GOLDEN")
  }

  @Test("there are as many cases as there ever were")
  func count() {
    #expect(GoldenCase.all.count >= 132)
  }

  @Test(
    "every spelling of one meaning gives the same Swift",
    arguments: ["nullable-as-", "reference-as-", "exclusive-limits-"])
  func spellings(_ prefix: String) throws {
    let expectations = try GoldenCase.all.filter { $0.name.hasPrefix(prefix) }.map { golden in
      try golden.expected().filter { $0.key.hasPrefix("expected/") }
    }
    #expect(expectations.count >= 2)
    #expect(Set(expectations).count == 1)
  }

  private func problem(_ expected: String?, _ found: String?) -> String {
    switch (expected, found) {
    case (nil, let found?): "is generated, but not expected:\n\(LineDifference(expected: "", found: found))"
    case (_?, nil): "is expected, but not generated"
    case (let expected?, let found?): "differs:\n\(LineDifference(expected: expected, found: found))"
    case (nil, nil): "is nowhere"
    }
  }
}

import Diagnostics
import Testing

/// How the reader takes public documents; each score is held by a floor that only rises.
@Suite("Public documents", .enabled(if: Conformance.folder != nil, "CONFORMANCE_DIR is not set"))
struct ConformanceTests {
  @Test("real documents are read without errors")
  func realDocuments() throws {
    try expect(29, of: "documents", Conformance.roots()) { !$0.hasErrors }
  }

  /// One of Redocly's is of Swagger 2.0.
  @Test(
    "documents that are right are read without errors",
    arguments: [
      ("suites/oai-tests/v3.0-pass", 6), ("suites/oai-tests/v3.1/pass", 35), ("suites/redoc-demo", 4),
      ("suites/oai-tests/v3.2/pass", 35),
      ("suites/learn.openapis.org/examples/v3.0", 12), ("suites/learn.openapis.org/examples/v3.1", 6),
    ])
  func rightDocuments(folder: String, floor: Int) throws {
    try expect(floor, of: folder, Conformance.documents(in: folder)) { !$0.hasErrors }
  }

  @Test("documents that are wrong are refused at a place", arguments: [("v3.1/fail", 11), ("v3.2/fail", 29)])
  func wrongDocuments(folder: String, floor: Int) throws {
    let folder = "suites/oai-tests/" + folder
    try expect(floor, of: folder, Conformance.documents(in: folder)) { diagnostics in
      diagnostics.all.contains { $0.severity == .error && $0.location != nil }
    }
  }

  @Test(
    "what OpenAPI 3.2 adds to the meaning of a document is refused by name", arguments: ["mega", "media-type-examples"])
  func newerMeaning(name: String) throws {
    let diagnostics = try Conformance.diagnostics(of: "suites/oai-tests/v3.2/pass/\(name).yaml")
    #expect(Set(diagnostics.all.filter { $0.severity == .error }.map(\.id)) == [.unsupportedField])
  }

  /// Prints for how many documents the diagnostics are as they should be, and holds that to a floor.
  private func expect(
    _ floor: Int, of name: String, _ documents: [String], where isRight: (Diagnostics) -> Bool
  ) throws {
    let failures = try documents.filter { !isRight(try Conformance.diagnostics(of: $0)) }
    let score = documents.count - failures.count
    print("score openapi-reader/\(name) \(score)/\(documents.count)")
    #expect(score >= floor, "failed: \(failures)")
  }
}

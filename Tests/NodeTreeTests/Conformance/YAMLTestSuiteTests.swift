import Foundation
import Testing

@testable import NodeTree

/// Compares our reading of libyaml's events with yaml-test-suite, whose folder is in the one that the environment
/// variable `CONFORMANCE_DIR` names.
@Suite("yaml-test-suite") struct YAMLTestSuiteTests {
  /// What became of a case.
  enum Outcome: Hashable {
    case equalEvents, differentEvents, refusedValid, refusedError, acceptedError
  }

  static let folder = ProcessInfo.processInfo.environment["CONFORMANCE_DIR"].map { $0 + "/suites/yaml-test-suite" }

  @Test("the events are those of libyaml 0.2.5", .enabled(if: folder != nil, "CONFORMANCE_DIR is not set"))
  func parityWithLibYAML() throws {
    let outcomes = try Self.cases(in: #require(Self.folder)).map(Self.outcome)
    let counts = Dictionary(outcomes.map { ($0, 1) }, uniquingKeysWith: +)

    print(
      "score yaml-test-suite \(counts[.equalEvents, default: 0] + counts[.refusedError, default: 0])/\(outcomes.count)")
    #expect(
      counts == [
        .equalEvents: 252, .differentEvents: 5, .refusedValid: 51, .refusedError: 78, .acceptedError: 16,
      ])
  }

  private static func outcome(of folder: URL) throws -> Outcome {
    let isError = FileManager.default.fileExists(atPath: folder.appending(path: "error").path)
    let text = try [UInt8](Data(contentsOf: folder.appending(path: "in.yaml")))
    guard let events = try? EventNotation.events(of: text) else { return isError ? .refusedError : .refusedValid }
    guard !isError else { return .acceptedError }
    let expected = try String(contentsOf: folder.appending(path: "test.event"), encoding: .utf8)
    return events == expected.split(separator: "\n").map(String.init) ? .equalEvents : .differentEvents
  }

  /// The folders with a case: those that have a text.
  private static func cases(in folder: String) throws -> [URL] {
    try FileManager.default.subpathsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix("/in.yaml") }
      .map { URL(filePath: folder).appending(path: $0).deletingLastPathComponent() }
  }
}

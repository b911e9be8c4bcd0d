import Foundation
import SwiftCompiler
import Testing

/// What the generator makes compiles, without a warning.
@Suite("Golden cases compile", .enabled(if: SwiftCompiler() != nil, "the modules of this build were not found"))
struct GoldenCompilationTests {
  /// The cases that expect Swift.
  private static let cases: [GoldenCase] = GoldenCase.all.filter { !$0.sources.isEmpty }

  @Test("the expected Swift of a case compiles without a warning", arguments: cases)
  func compiles(_ golden: GoldenCase) async throws {
    let compiler = try #require(SwiftCompiler())
    let outcome = try await compiler.typecheck(golden.sources, module: "Golden")
    #expect(outcome == .clean)
  }
}

extension GoldenCase {
  /// The expected Swift files, sorted.
  fileprivate var sources: [URL] {
    let expected = folder.appending(path: "expected")
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: expected.path)) ?? []
    return paths.filter { $0.hasSuffix(".swift") }.sorted().map { expected.appending(path: $0) }
  }
}

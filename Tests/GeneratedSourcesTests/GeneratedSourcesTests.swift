import Foundation
import Generation
import Testing

/// The drift guard: the SDK in the repository is what the generator makes of the description beside it.
@Suite("Generated sources")
struct GeneratedSourcesTests {
  /// The root of the repository.
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  @Test("the SDK is as generated; otherwise run: swift run generate")
  func isUpToDate() {
    let outcome = Generator(.sdk, in: FileStore(root: Self.root.path)).check()
    #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
  }

  @Test("generating twice gives the same bytes")
  func isDeterministic() throws {
    let files = try #require(try files())
    #expect(try files == self.files())
  }

  private func files() throws -> [RenderedFile]? {
    var pipeline = Pipeline(try GenerationInputs(of: .sdk, from: FileStore(root: Self.root.path)))
    return pipeline.files()
  }
}

import Diagnostics
import Foundation
import Generation
import SwiftCompiler
import Testing

@testable import SwiftGeneration

/// Whatever a description calls its parts, generated code compiles.
@Suite("Names")
struct NamesTests {
  /// Every name to try, once whatever its case: Swift names differ from wire names in their case.
  private static let names: [String] = {
    var taken: Set<String> = []
    return (Words.keywords + ReservedNames.all.sorted() + Words.types + Words.members).filter { name in
      taken.insert(name.lowercased()).inserted
    }
  }()

  @Test(
    "schemas, properties, enumeration values, operations and parameters may have every name that Swift uses",
    .enabled(if: SwiftCompiler() != nil, "the modules of this build were not found"),
    arguments: [NamesDescription(ofSchemas: names), NamesDescription(ofOperations: names)])
  func compiles(_ description: NamesDescription) async throws {
    let file = SourceFile(path: "names.yaml", bytes: Array(description.text.utf8))
    var pipeline = Pipeline(GenerationInputs(description: file, configuration: nil), module: "Names")
    let generated = pipeline.files()
    let files = try #require(generated, "\(DiagnosticPrinter(files: [file]).print(pipeline.diagnostics))")
    let outcome = try await typecheck(files)
    #expect(outcome == .clean)
  }

  @Test("every public type of the runtime is reserved", arguments: ["APIRuntime", "JSONCoding"])
  func reserves(module: String) throws {
    let declared = try PublicTypes.declared(in: module)
    #expect(!declared.isEmpty)
    #expect(declared.subtracting(ReservedNames.runtimeTypes).sorted() == [])
  }

  // MARK: Compiling

  private func typecheck(_ files: [RenderedFile]) async throws -> SwiftCompiler.Outcome {
    let compiler = try #require(SwiftCompiler())
    let folder = FileManager.default.temporaryDirectory.appending(path: "NamesTests-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let sources = try files.map { file in
      let source = folder.appending(path: file.path)
      try FileManager.default.createDirectory(
        at: source.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(file.content).write(to: source)
      return source
    }
    return try await compiler.typecheck(sources, module: "Names")
  }
}

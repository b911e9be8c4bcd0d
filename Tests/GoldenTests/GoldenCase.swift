import Diagnostics
import Foundation
import Generation
import Testing

/// A folder of `Cases`: a description, a configuration where there is one, and what the generator makes of them.
struct GoldenCase: Sendable, CustomTestStringConvertible {
  /// The names of the files that a person writes; every other file of a case is expected output.
  static let inputs: Set<String> = ["openapi.yaml", "generator.yaml"]

  /// The folder of all cases.
  static let cases = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Cases")

  /// Every case, sorted by name.
  static let all: [GoldenCase] =
    ((try? FileManager.default.contentsOfDirectory(atPath: cases.path)) ?? []).sorted().map(GoldenCase.init(name:))

  /// The folder's name.
  let name: String

  /// What the tests call the case.
  var testDescription: String { name }

  /// The folder.
  var folder: URL { Self.cases.appending(path: name) }

  /// Whether the folder holds a description.
  var hasDescription: Bool { FileManager.default.fileExists(atPath: url(of: "openapi.yaml").path) }

  /// What the generator makes of the inputs: a text for every path below the folder.
  ///
  /// - Throws: When there is no description.
  func generated() throws -> [String: String] {
    let description = SourceFile(path: "openapi.yaml", bytes: Array(try Data(contentsOf: url(of: "openapi.yaml"))))
    let configuration = try? Data(contentsOf: url(of: "generator.yaml"))
    let inputs = GenerationInputs(
      description: description,
      configuration: configuration.map { SourceFile(path: "generator.yaml", bytes: Array($0)) })
    var pipeline = Pipeline(inputs, module: configuration == nil ? "Golden" : nil)
    let files = pipeline.files() ?? []
    var texts = Dictionary(
      uniqueKeysWithValues: files.map { ("expected/\($0.path)", String(decoding: $0.content, as: UTF8.self)) })
    let diagnostics = DiagnosticPrinter(files: inputs.files).print(pipeline.diagnostics)
    if !diagnostics.isEmpty { texts["diagnostics.txt"] = diagnostics }
    return texts
  }

  /// What lies in the folder beside the inputs: a text for every path below it.
  func expected() throws -> [String: String] {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { path in
      !Self.inputs.contains(path) && !isFolder(path)
    }
    return try Dictionary(
      uniqueKeysWithValues: paths.map { ($0, String(decoding: try Data(contentsOf: url(of: $0)), as: UTF8.self)) })
  }

  /// Makes the folder expect these texts and no others.
  func write(_ texts: [String: String]) throws {
    for path in try FileManager.default.contentsOfDirectory(atPath: folder.path) where !Self.inputs.contains(path) {
      try FileManager.default.removeItem(at: url(of: path))
    }
    for (path, text) in texts {
      let file = url(of: path)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
  }

  private func url(of path: String) -> URL {
    folder.appending(path: path)
  }

  private func isFolder(_ path: String) -> Bool {
    (try? url(of: path).resourceValues(forKeys: [.isDirectoryKey]))?.isDirectory == true
  }
}

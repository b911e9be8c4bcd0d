import Diagnostics
import Foundation
import Generation
import Testing

/// A folder of `Cases`: a description, a configuration where there is one, and what the generator makes of them.
struct GoldenCase: Sendable, CustomTestStringConvertible {
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

  /// The module's name; nil when the configuration says it.
  var module: String? {
    FileManager.default.fileExists(atPath: url(of: "generator.yaml").path) ? nil : "Golden"
  }

  /// The description and the configuration.
  ///
  /// - Throws: When there is no description.
  func inputs() throws -> GenerationInputs {
    let request = GenerationRequest(description: "openapi.yaml", configuration: nil, output: ".", module: module)
    return try GenerationInputs(of: request, from: FileStore(root: folder.path))
  }

  /// What the generator makes of the inputs: a text for every path below the folder.
  ///
  /// - Throws: When there is no description.
  func generated() throws -> [String: String] {
    var pipeline = Pipeline(try inputs(), module: module)
    let files = pipeline.files() ?? []
    var texts = Dictionary(
      uniqueKeysWithValues: files.map { (Self.place(of: $0.path), String(decoding: $0.content, as: UTF8.self)) })
    let diagnostics = DiagnosticPrinter(files: pipeline.sources).print(pipeline.diagnostics)
    if !diagnostics.isEmpty { texts["diagnostics.txt"] = diagnostics }
    for source in pipeline.otherFiles { texts[source.relativePath] = String(decoding: source.bytes, as: UTF8.self) }
    return texts
  }

  /// Where a generated file lies: below `expected`, or in the folder of a module beside that.
  private static func place(of path: String) -> String {
    path.hasPrefix("../") ? String(path.dropFirst(3)) : "expected/\(path)"
  }

  /// What lies in the folder beside the description and the configuration: a text for every path below it. A file that
  /// the description refers to is expected to be read.
  func expected() throws -> [String: String] {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { path in
      path != "openapi.yaml" && path != "generator.yaml" && !isFolder(path)
    }
    return try Dictionary(
      uniqueKeysWithValues: paths.map { ($0, String(decoding: try Data(contentsOf: url(of: $0)), as: UTF8.self)) })
  }

  /// Makes the folder expect these texts and no others; what a person wrote stays as it is.
  func write(_ texts: [String: String]) throws {
    let other = Set(
      texts.keys.filter { $0.contains("/Fixtures/") }.compactMap { $0.split(separator: "/").first.map(String.init) })
    for path in ["expected", "diagnostics.txt"] + other where FileManager.default.fileExists(atPath: url(of: path).path)
    {
      try FileManager.default.removeItem(at: url(of: path))
    }
    for (path, text) in texts
    where path == "diagnostics.txt" || path.hasPrefix("expected/") || path.contains("/Fixtures/") {
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

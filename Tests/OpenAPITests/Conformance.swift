import Diagnostics
import FoundationEssentials
import NodeTree
import OpenAPI

/// The public documents that the reader is tried on, in the folder that the environment names.
enum Conformance {
  /// The folder; nil when `CONFORMANCE_DIR` is not set.
  static let folder = ProcessInfo.processInfo.environment["CONFORMANCE_DIR"].map { URL(filePath: $0) }

  /// The diagnostics of reading a file of the folder.
  static func diagnostics(of path: String) throws -> Diagnostics {
    let file = SourceFile(path: path, bytes: Array(try contents(of: path)))
    var diagnostics = Diagnostics()
    if let root = NodeTree.parse(file, reporting: &diagnostics) {
      _ = DocumentReader.read(root, reporting: &diagnostics)
    }
    return diagnostics
  }

  /// The roots of the real documents, which the folder's own description lists.
  static func roots() throws -> [String] {
    let lines = String(decoding: try contents(of: "README.md"), as: UTF8.self).split(separator: "\n")
    return lines.filter { $0.hasPrefix("* `") }.map { "documents/" + $0.dropFirst(3).dropLast() }
  }

  /// The documents right in one of the suites' folders, sorted.
  static func documents(in path: String) throws -> [String] {
    guard let folder else { return [] }
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: path).path())
    return names.filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".json") }.sorted().map { path + "/" + $0 }
  }

  private static func contents(of path: String) throws -> Data {
    try Data(contentsOf: (folder ?? URL(filePath: ".")).appending(path: path))
  }
}

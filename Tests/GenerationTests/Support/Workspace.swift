import Foundation
import Generation
import Testing

/// A folder of a test's own, which goes away with it.
final class Workspace {
  /// The folder; its name holds a space, as people's folders do.
  let root: String

  /// Makes an empty folder.
  init() throws {
    root = NSTemporaryDirectory() + "generation tests \(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: root)
  }

  /// The files below the folder.
  var store: FileStore { FileStore(root: root) }

  /// Writes a file and makes its folder.
  func write(_ text: String, to path: String) throws {
    let url = URL(filePath: "\(root)/\(path)")
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  /// The text of a file.
  func text(_ path: String) throws -> String {
    try String(contentsOfFile: "\(root)/\(path)", encoding: .utf8)
  }

  /// Replaces the one occurrence of a text in a file.
  func edit(_ path: String, replacing old: String, with new: String) throws {
    let parts: [String] = try text(path).components(separatedBy: old)
    guard parts.count == 2 else { throw EditError(path: path, occurrences: parts.count - 1) }
    try write(parts.joined(separator: new), to: path)
  }

  /// Removes a file or folder.
  func remove(_ path: String) throws {
    try FileManager.default.removeItem(atPath: "\(root)/\(path)")
  }

  /// Makes a folder.
  func makeFolder(_ path: String) throws {
    try FileManager.default.createDirectory(atPath: "\(root)/\(path)", withIntermediateDirectories: true)
  }

  /// Makes a symbolic link.
  func link(_ path: String, to destination: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: "\(root)/\(path)", withDestinationPath: "\(root)/\(destination)")
  }

  /// Everything below the folder by its path: a file's text, a link's destination, `folder`.
  func contents() throws -> [String: String] {
    var contents: [String: String] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: root) {
      contents[path] = try describe(path)
    }
    return contents
  }

  /// The number of the file system's entry of every file: a file that is written anew has another.
  func entryNumbers() throws -> [String: Int] {
    var numbers: [String: Int] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: root) {
      numbers[path] = try FileManager.default.attributesOfItem(atPath: "\(root)/\(path)")[.systemFileNumber] as? Int
    }
    return numbers
  }

  private func describe(_ path: String) throws -> String {
    let type = try FileManager.default.attributesOfItem(atPath: "\(root)/\(path)")[.type] as? FileAttributeType
    switch type {
    case .typeDirectory?: return "folder"
    case .typeSymbolicLink?: return "link"
    default: return try text(path)
    }
  }
}

/// A text that was to be replaced once is not there once.
struct EditError: Error {
  let path: String
  let occurrences: Int
}

/// Where the other files of a description come from: the disk, or a test's dictionary.
///
/// Paths lead from the folder of the description's root, and are normal: `schemas/Pet.yaml`, `../common/errors.yaml`,
/// without `.`, and with `..` at their start only. The provider decides how far up they may lead.
package struct FileProvider: Sendable {
  /// Why a file is not provided.
  package enum Failure: Error, Hashable, Sendable {
    /// There is no such file.
    case missing
    /// The path leads out of the folder that may be read, be it through a link.
    case outsideFolder
    /// The file cannot be read, for a reason in the operating system's words.
    case unreadable(String)
  }

  /// The provider that has no file.
  package static let none = FileProvider { _ throws(Failure) in throw .missing }

  private let content: @Sendable (_ path: String) throws(Failure) -> [UInt8]

  /// Makes a provider of a function from paths to contents.
  package init(_ content: @escaping @Sendable (_ path: String) throws(Failure) -> [UInt8]) {
    self.content = content
  }

  /// Makes a provider of files in memory, by their paths.
  package init(_ files: [String: [UInt8]]) {
    self.init { path throws(Failure) in
      if path.hasPrefix("/") || path.hasPrefix("../") { throw .outsideFolder }
      guard let content = files[path] else { throw .missing }
      return content
    }
  }

  /// The content of a file.
  package func read(_ path: String) throws(Failure) -> [UInt8] {
    try content(path)
  }
}

internal import NodeTree

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// The files below one folder, by paths relative to it.
///
/// What is printed, and what stands in any file, is the relative path: it is the same on every machine.
package struct FileStore: Sendable {
  /// The folder; empty for the folder that the process runs in.
  private let root: String

  /// Makes the store of a folder.
  package init(root: String) {
    self.root = root
  }

  /// The store of the nearest folder around the working one that has a file; the working folder's when none has.
  package static func packageContaining(_ path: String) -> FileStore {
    var folder: String = FileManager.default.currentDirectoryPath
    if FileManager.default.fileExists(atPath: path) { return FileStore(root: "") }
    while let slash = folder.lastIndex(of: "/") {
      folder = String(folder[..<slash])
      if FileManager.default.fileExists(atPath: "\(folder)/\(path)") { return FileStore(root: folder) }
    }
    return FileStore(root: "")
  }

  /// The path by which the operating system knows a file.
  func systemPath(_ path: String) -> String {
    root.isEmpty || path.hasPrefix("/") ? path : "\(root)/\(path)"
  }

  /// The bytes of a file; nil when there is none.
  package func read(_ path: String) throws(FileError) -> [UInt8]? {
    var status = stat()
    guard stat(systemPath(path), &status) == 0 else { return nil }
    guard status.st_mode & S_IFMT != S_IFDIR else { throw FileError("cannot read \(path): it is a folder") }
    guard let file = fopen(systemPath(path), "r") else { throw FileError("cannot read \(path): \(Self.reason)") }
    defer { fclose(file) }
    let (size, most) = (Int(status.st_size), Limits.default.bytes)
    guard size <= most else { throw FileError("cannot read \(path): it has more than \(most) bytes") }
    var content = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      count = fread(buffer.baseAddress, 1, size, file)
    }
    // A pipe has no size.
    var rest = [UInt8](repeating: 0, count: 4_096)
    while case let count = fread(&rest, 1, rest.count, file), count > 0 { content += rest[..<count] }
    guard ferror(file) == 0 else { throw FileError("cannot read \(path): \(Self.reason)") }
    return content
  }

  /// Writes a file where nothing is, not even a link.
  ///
  /// Does not wait for the disk, as `Data.write` does file by file: what a power failure takes can be generated again.
  func write(_ content: [UInt8], to path: String) throws(FileError) {
    guard let file = fopen(systemPath(path), "wx") else { throw FileError("cannot write \(path): \(Self.reason)") }
    let count: Int = fwrite(content, 1, content.count, file)
    let isClosed: Bool = fclose(file) == 0
    guard count == content.count, isClosed else { throw FileError("cannot write \(path): \(Self.reason)") }
  }

  /// The folders that must be made for a path to be one, the outermost first; empty when it is there.
  func missingFolders(of path: String) -> [String] {
    var missing: [String] = []
    var rest: Substring = path[...]
    while !rest.isEmpty, !exists(String(rest)) {
      missing.insert(String(rest), at: 0)
      rest = rest.lastIndex(of: "/").map { rest[..<$0] } ?? ""
    }
    return missing
  }

  /// Makes a folder in one that is there.
  func makeFolder(_ path: String) throws(FileError) {
    do {
      try FileManager.default.createDirectory(atPath: systemPath(path), withIntermediateDirectories: false)
    } catch {
      throw FileError("cannot make the folder \(path): \(error.reason)")
    }
  }

  /// Moves a file to a place where there is none. A link is moved itself, not what it leads to.
  func move(_ source: String, to destination: String) throws(FileError) {
    guard !exists(destination) else { throw FileError("cannot move \(source) to \(destination): it is there") }
    guard rename(systemPath(source), systemPath(destination)) == 0 else {
      throw FileError("cannot move \(source) to \(destination): \(Self.reason)")
    }
  }

  /// Removes a file, a link, or a folder with all that is in it.
  func remove(_ path: String) throws(FileError) {
    do {
      try FileManager.default.removeItem(atPath: systemPath(path))
    } catch {
      throw FileError("cannot remove \(path): \(error.reason)")
    }
  }

  /// Whether something is there, be it a link that leads nowhere.
  func exists(_ path: String) -> Bool {
    type(of: path) != nil
  }

  /// Whether a link is there.
  func isLink(_ path: String) -> Bool {
    type(of: path) == S_IFLNK
  }

  /// Whether a folder is there, and no link to one.
  func isFolder(_ path: String) -> Bool {
    type(of: path) == S_IFDIR
  }

  /// The names of what is in a folder, sorted; none when it is not there.
  func names(in folder: String) throws(FileError) -> [String] {
    guard isFolder(folder) else { return [] }
    do {
      return try FileManager.default.contentsOfDirectory(atPath: systemPath(folder)).sorted()
    } catch {
      throw FileError("cannot list \(folder): \(error.reason)")
    }
  }

  /// What is at a path, a link being itself; nil when nothing is.
  ///
  /// `FileManager` would look up the names of the owner and the group too, which takes milliseconds.
  private func type(of path: String) -> mode_t? {
    var status = stat()
    return lstat(systemPath(path), &status) == 0 ? status.st_mode & S_IFMT : nil
  }
}

extension FileStore {
  /// What the operating system says about the call that failed last.
  fileprivate static var reason: String { String(cString: strerror(errno)) }
}

extension Error {
  /// What the operating system says, without the path of this machine.
  fileprivate var reason: String {
    guard let error = self as? CocoaError, let system = error.userInfo["NSUnderlyingError"] as? POSIXError else {
      return "\(self)"
    }
    return String(cString: strerror(system.code.rawValue))
  }
}

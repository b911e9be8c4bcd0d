internal import NodeTree
internal import OpenAPI

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

extension FileStore {
  /// The files beside a description: those in its folder, or in a folder around that one which a person has named.
  ///
  /// A link is followed, and counts as what it leads to: nothing outside the folder is read in any way.
  ///
  /// - Throws: `FileError` when a folder is not there, or the one named is not around the description's.
  func provider(around description: String, in root: String?) throws(FileError) -> FileProvider {
    let slash: String.Index? = description.lastIndex(of: "/")
    let folder: String = slash.map { $0 == description.startIndex ? "/" : String(description[..<$0]) } ?? "."
    guard let realFolder = realPath(folder) else { throw FileError("there is no folder \(folder)") }
    guard let realRoot = realPath(root ?? folder) else { throw FileError("there is no folder \(root ?? folder)") }
    guard Self.isPath(realFolder, in: realRoot) || realFolder == realRoot else {
      throw FileError("the folder \(root ?? folder) is not around \(description)")
    }
    return FileProvider { path throws(FileProvider.Failure) in
      let lexical: String = Self.path(path, from: realFolder)
      guard Self.isPath(lexical, in: realRoot) else { throw .outsideFolder }
      guard let real = realpath(lexical, nil) else {
        throw errno == ENOENT || errno == ENOTDIR ? .missing : .unreadable(Self.systemReason)
      }
      defer { free(real) }
      guard Self.isPath(String(cString: real), in: realRoot) else { throw .outsideFolder }
      return try Self.content(ofFileAt: String(cString: real))
    }
  }

  /// The path of a folder without links; nil when there is none.
  private func realPath(_ folder: String) -> String? {
    guard let real = realpath(systemPath(folder), nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }

  /// The path that a relative one, with `..` at its start only, stands for.
  private static func path(_ path: String, from folder: String) -> String {
    var rest: Substring = path[...]
    var folder: Substring = folder[...]
    while rest.hasPrefix("../") {
      rest = rest.dropFirst(3)
      folder = folder.lastIndex(of: "/").map { folder[..<$0] } ?? ""
    }
    return "\(folder)/\(rest)"
  }

  private static func isPath(_ path: String, in folder: String) -> Bool {
    path.utf8.starts(with: (folder.hasSuffix("/") ? folder : folder + "/").utf8)
  }

  /// The content of a regular file: a device or a pipe might never end.
  private static func content(ofFileAt path: String) throws(FileProvider.Failure) -> [UInt8] {
    guard let file = fopen(path, "r") else { throw .unreadable(systemReason) }
    defer { fclose(file) }
    var status = stat()
    guard fstat(fileno(file), &status) == 0 else { throw .unreadable(systemReason) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .unreadable("it is no file") }
    let size = Int(status.st_size)
    guard size <= Limits.default.bytes else { throw .unreadable("it has more than \(Limits.default.bytes) bytes") }
    return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      count = fread(buffer.baseAddress, 1, size, file)
    }
  }

  /// What the operating system says about the call that failed last.
  private static var systemReason: String { String(cString: strerror(errno)) }
}

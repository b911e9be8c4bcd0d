/// The folders that hold generated files.
struct OutputTree {
  /// The folder that the generated folders lie in.
  let folder: String

  /// The names of the generated folders; those of another module begin with `../`.
  let leaves: [String]

  /// Where the files lie.
  let store: FileStore

  /// The digests of everything in the generated folders, by path in the output folder.
  ///
  /// A link or a folder is never a generated file, whatever it leads to or holds. Names that begin with a dot are left
  /// out: systems and editors put such files everywhere.
  ///
  /// - Throws: `FileError` when a generated folder is a link: what is written there would land elsewhere.
  func digests() throws(FileError) -> [String: ContentDigest] {
    var digests: [String: ContentDigest] = [:]
    for leaf in leaves {
      let path: String = path(of: leaf)
      if store.isLink(path) { throw FileError("\(path) is a link; generated folders must be real ones") }
      for name in try store.names(in: path) where !name.hasPrefix(".") {
        digests["\(leaf)/\(name)"] = try digest(of: "\(path)/\(name)")
      }
    }
    return digests
  }

  /// The path of something in the output folder, or, where it begins with `../`, in the folder around that.
  func path(of name: String) -> String {
    guard name.hasPrefix("../") else { return "\(folder)/\(name)" }
    let rest: Substring = name.dropFirst(3)
    guard folder != ".", !folder.hasSuffix("/..") else { return "\(folder)/\(name)" }
    return folder.lastIndex(of: "/").map { "\(folder[...$0])\(rest)" } ?? String(rest)
  }

  private func digest(of path: String) throws(FileError) -> ContentDigest {
    if store.isLink(path) { return ContentDigest(hex: "link") }
    guard !store.isFolder(path), let content = try store.read(path) else { return ContentDigest(hex: "folder") }
    return ContentDigest(of: content)
  }
}

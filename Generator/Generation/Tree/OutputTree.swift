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
    var names: [String] = []
    for leaf in leaves {
      let path: String = path(of: leaf)
      if store.isLink(path) { throw FileError("\(path) is a link; generated folders must be real ones") }
      names += try store.names(in: path).filter { !$0.hasPrefix(".") }.map { "\(leaf)/\($0)" }
    }
    let digests: [ContentDigest] = try Concurrent.map(names) { name throws(FileError) in
      try digest(of: path(of: name))
    }
    return Dictionary(uniqueKeysWithValues: zip(names, digests))
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

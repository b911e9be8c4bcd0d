/// The lines of files, of each when it is first asked for.
struct SourceLinesCache {
  private let files: [String: SourceFile]
  private var lines: [String: SourceLines] = [:]

  /// Makes a cache of files by their paths, none of which is looked at yet.
  init(files: [String: SourceFile]) {
    self.files = files
  }

  /// The lines of the file at a path; nil when there is no such file.
  subscript(path: String) -> SourceLines? {
    mutating get {
      if let known = lines[path] { return known }
      guard let file = files[path] else { return nil }
      let found = SourceLines(file)
      lines[path] = found
      return found
    }
  }
}

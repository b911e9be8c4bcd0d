/// Changes to files that happen all or not at all.
///
/// New files are written to a folder beside their places first; then every old file is moved there and the new one
/// takes its place. When a step fails, the steps before it are undone in reverse.
struct TreeTransaction {
  private let store: FileStore

  /// The folder for new and old files, on the file system of the tree.
  private let staging: String

  private var writes: [(path: String, content: [UInt8])] = []
  private var removals: [String] = []

  /// Makes a transaction without any change.
  ///
  /// - Parameters:
  ///   - folder: The folder in which the staging folder is made.
  ///   - store: Where the files lie.
  init(in folder: String, of store: FileStore) {
    self.store = store
    staging = "\(folder)/.generate-staging"
  }

  /// Writes a file, in place of what is there.
  mutating func write(_ content: [UInt8], to path: String) {
    writes.append((path, content))
  }

  /// Removes what is there, and its folder when nothing else is in it.
  mutating func remove(_ path: String) {
    removals.append(path)
  }

  /// Makes the changes.
  ///
  /// - Throws: `FileError` when a change cannot be made; the tree is then as it was.
  func commit() throws(FileError) {
    guard !writes.isEmpty || !removals.isEmpty else { return }
    guard !store.exists(staging) else {
      throw FileError("\(staging) is there: a run ended half-way, and it holds what was replaced; take it away first")
    }
    var journal = TreeJournal(of: store)
    do throws(FileError) {
      try stage(&journal)
      try replace(&journal)
    } catch {
      try undo(journal, after: error)
      throw error
    }
    try store.remove(staging)
    try removeEmptiedFolders()
  }

  private func stage(_ journal: inout TreeJournal) throws(FileError) {
    try journal.makeFolder(staging)
    for (index, write) in writes.enumerated() { try store.write(write.content, to: "\(staging)/new-\(index)") }
  }

  private func replace(_ journal: inout TreeJournal) throws(FileError) {
    for (index, path) in (removals + writes.map(\.path)).enumerated() where store.exists(path) {
      try journal.move(path, to: "\(staging)/old-\(index)")
    }
    for (index, write) in writes.enumerated() {
      try journal.makeFolder(Self.folder(of: write.path))
      try journal.move("\(staging)/new-\(index)", to: write.path)
    }
  }

  /// Puts everything back; the staging folder stays when that fails, for it holds what was replaced.
  private func undo(_ journal: TreeJournal, after first: FileError) throws(FileError) {
    do throws(FileError) {
      try journal.undo()
    } catch {
      throw FileError("\(first.message); then \(error.message); what was replaced is in \(staging)")
    }
  }

  /// Removes folders that hold nothing any more: git does not know them either.
  private func removeEmptiedFolders() throws(FileError) {
    for folder in Set(removals.map(Self.folder)).sorted() where store.isFolder(folder) {
      if try store.names(in: folder).isEmpty { try store.remove(folder) }
    }
  }

  private static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
  }
}

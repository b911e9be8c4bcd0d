/// Changes to files that happen all or not at all.
///
/// New files are written to a staging folder first. Then file by file, the old one is moved there and the new one takes
/// its place: a run that is interrupted leaves a tree without one file at most. A folder that is not there yet takes
/// its place as a whole. When a step fails, the steps before it are undone in reverse.
struct TreeTransaction {
  private let store: FileStore

  /// The folder that holds the staging folder.
  private let folder: String

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
    self.folder = folder
    staging = "\(folder)/.generate-staging"
  }

  /// Writes a file, in place of what is there; the files are placed in the order of these calls, after all removals.
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
    let staged: [(path: String, content: [UInt8])] = writes.map { (self.staged($0.path, as: "new"), $0.content) }
    for folder in Set(staged.map { Self.folder(of: $0.path) }).sorted() { try journal.makeFolder(folder) }
    _ = try Concurrent.map(staged) { [store] write throws(FileError) in try store.write(write.content, to: write.path) }
  }

  private func replace(_ journal: inout TreeJournal) throws(FileError) {
    for path in removals { try moveAway(path, &journal) }
    // Each file that has gone with its folder would be looked for otherwise: 3,300 of them, 9 ms.
    var placedFolders: Set<String> = []
    for write in writes {
      let folder: String = Self.folder(of: write.path)
      guard !placedFolders.contains(folder) else { continue }
      let staged: String = staged(write.path, as: "new")
      // It has gone with a folder around its own.
      guard store.exists(staged) else { continue }
      if store.exists(folder) {
        try moveAway(write.path, &journal)
        try journal.move(staged, to: write.path)
      } else {
        try journal.makeFolder(Self.folder(of: folder))
        try journal.move(Self.folder(of: staged), to: folder)
        placedFolders.insert(folder)
      }
    }
  }

  private func moveAway(_ path: String, _ journal: inout TreeJournal) throws(FileError) {
    guard store.exists(path) else { return }
    let staged: String = staged(path, as: "old")
    try journal.makeFolder(Self.folder(of: staged))
    try journal.move(path, to: staged)
  }

  /// Where a file is staged: by its path in the folder, so that a person can put it back.
  private func staged(_ path: String, as age: String) -> String {
    let prefix: String = "\(folder)/"
    return "\(staging)/\(age)/\(path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : path)"
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
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[..<$0]) } ?? "."
  }
}

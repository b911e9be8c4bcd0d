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

  /// Makes a transaction without any change, whose staging folder is made in a folder.
  init(in folder: String, of store: FileStore) {
    self.store = store
    staging = "\(folder)/.generate-staging"
  }

  /// Whether nothing is to change.
  var isEmpty: Bool { writes.isEmpty && removals.isEmpty }

  /// Writes a file, in place of what is there.
  mutating func write(_ content: [UInt8], to path: String) {
    writes.append((path, content))
  }

  /// Removes what is there.
  mutating func remove(_ path: String) {
    removals.append(path)
  }

  /// Makes the changes.
  ///
  /// - Throws: `FileError` when a change cannot be made; the tree is then as it was.
  func commit() throws(FileError) {
    guard !isEmpty else { return }
    if store.exists(staging) { try store.remove(staging) }
    try store.makeFolder(staging)
    defer { try? store.remove(staging) }
    for (index, write) in writes.enumerated() { try store.write(write.content, to: "\(staging)/new-\(index)") }
    var moves: [(from: String, to: String)] = []
    do throws(FileError) {
      for (index, path) in (removals + writes.map(\.path)).enumerated() where store.exists(path) {
        try move(path, to: "\(staging)/old-\(index)", &moves)
      }
      for (index, write) in writes.enumerated() {
        try store.makeFolder(Self.folder(of: write.path))
        try move("\(staging)/new-\(index)", to: write.path, &moves)
      }
    } catch {
      for move in moves.reversed() { try? store.move(move.to, to: move.from) }
      throw error
    }
  }

  private func move(_ path: String, to place: String, _ moves: inout [(from: String, to: String)]) throws(FileError) {
    try store.move(path, to: place)
    moves.append((path, place))
  }

  private static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
  }
}

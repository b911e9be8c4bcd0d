/// The steps of a transaction so far, so that they can be undone.
struct TreeJournal {
  private let store: FileStore
  private var moves: [(source: String, destination: String)] = []
  private var folders: [String] = []

  /// Makes a journal without any step.
  init(of store: FileStore) {
    self.store = store
  }

  /// Moves a file to a place where there is none.
  mutating func move(_ source: String, to destination: String) throws(FileError) {
    try store.move(source, to: destination)
    moves.append((source, destination))
  }

  /// Makes a folder and those around it, unless it is there.
  mutating func makeFolder(_ path: String) throws(FileError) {
    for folder in store.missingFolders(of: path) {
      try store.makeFolder(folder)
      folders.append(folder)
    }
  }

  /// Undoes the steps in reverse, the moves before the folders: nothing is left in them then but what was written new.
  func undo() throws(FileError) {
    for move in moves.reversed() { try store.move(move.destination, to: move.source) }
    for folder in folders.reversed() { try store.remove(folder) }
  }
}

/// Which keys of a mapping were seen, for all mappings of a document in turn.
///
/// One entry a text, overwritten by the next mapping that has the key, so that nothing is hashed or cleared.
struct KeyTable: Sendable {
  private struct Entry {
    var mapping: Int32
    var key: Int32
  }

  private var entries: [Entry] = []

  /// Notes that the node `key` of `mapping` has the text `text`.
  ///
  /// - Returns: The key of the same mapping that had the text first; nil when this is the first.
  mutating func insert(_ text: TextTable.ID, at key: Int, of mapping: Int) -> Int? {
    while entries.count <= Int(text) { entries.append(Entry(mapping: -1, key: -1)) }
    let entry = entries[Int(text)]
    guard entry.mapping != mapping else { return Int(entry.key) }
    entries[Int(text)] = Entry(mapping: Int32(mapping), key: Int32(key))
    return nil
  }
}

/// Which keys of a mapping were seen, for all mappings of a document in turn.
///
/// One entry a text, overwritten by the next mapping that has the key, so that nothing is hashed or cleared.
struct KeyTable: Sendable {
  private struct Entry {
    var mapping: Int
    var key: Int
  }

  private var entries: [Entry] = []

  /// Notes that the node `key` of `mapping` has the text `text`.
  ///
  /// - Returns: The key of the same mapping that had the text first; nil when this is the first.
  mutating func insert(_ text: TextTable.ID, at key: Int, of mapping: Int) -> Int? {
    while entries.count <= Int(text) { entries.append(Entry(mapping: -1, key: -1)) }
    guard entries[Int(text)].mapping != mapping else { return entries[Int(text)].key }
    entries[Int(text)] = Entry(mapping: mapping, key: key)
    return nil
  }
}

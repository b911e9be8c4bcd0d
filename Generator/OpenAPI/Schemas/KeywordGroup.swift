/// Keywords of one group that a schema has.
///
/// Most schemas have none of most groups, and share the value that says so: large descriptions have tens of thousands
/// of schemas, and a group may take hundreds of bytes.
final class KeywordGroup<Keywords: Sendable>: Sendable {
  /// The keywords.
  let keywords: Keywords

  /// Creates a group of a schema's own.
  private init(_ keywords: Keywords) {
    self.keywords = keywords
  }

  /// The group of a schema.
  ///
  /// - Parameters:
  ///   - read: What was read, and whether the schema has any of the keywords.
  ///   - none: The group that schemas without them share; nil before there was one.
  /// - Returns: A group of the schema's own, or the shared one.
  static func group(_ read: (keywords: Keywords, isEmpty: Bool), sharing none: inout KeywordGroup?) -> KeywordGroup {
    guard read.isEmpty else { return KeywordGroup(read.keywords) }
    if let none { return none }
    let group = KeywordGroup(read.keywords)
    none = group
    return group
  }
}

extension ObjectReader {
  /// What a function reads, and whether it read no field that is there.
  mutating func counting<Value>(_ read: (inout ObjectReader) -> Value) -> (keywords: Value, isEmpty: Bool) {
    let count: Int = readCount
    let value: Value = read(&self)
    return (value, readCount == count)
  }
}

/// Groups of keywords that a schema may have, each about values of one type, or about other schemas.
package struct KeywordGroups: OptionSet, Sendable {
  /// A bit for every group.
  package let rawValue: UInt8

  /// Creates a set of groups from a bit for each.
  package init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// Keywords that put schemas together.
  package static let composition = KeywordGroups(rawValue: 1 << 0)
  /// Keywords about numbers.
  package static let number = KeywordGroups(rawValue: 1 << 1)
  /// Keywords about strings.
  package static let string = KeywordGroups(rawValue: 1 << 2)
  /// Keywords about arrays.
  package static let array = KeywordGroups(rawValue: 1 << 3)
  /// Keywords about objects.
  package static let object = KeywordGroups(rawValue: 1 << 4)
}

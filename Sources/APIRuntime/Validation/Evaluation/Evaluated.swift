/// Which parts of a value the keywords of a schema were about: what `unevaluatedItems` and `unevaluatedProperties`
/// leave alone.
///
/// - SeeAlso: JSON Schema Core 2020-12, section 11.
struct Evaluated {
  /// How many of the first elements were evaluated.
  private var prefixCount = 0
  /// The indices of further elements that were.
  private var items: Set<Int> = []
  /// The positions of the members that were.
  private var members: Set<Int> = []

  /// Notes that the first `count` elements were evaluated.
  mutating func insert(prefix count: Int) {
    prefixCount = max(prefixCount, count)
  }

  /// Notes that an element was evaluated.
  mutating func insert(item index: Int) {
    items.insert(index)
  }

  /// Notes that a member was evaluated.
  mutating func insert(member position: Int) {
    members.insert(position)
  }

  /// Whether an element was evaluated.
  func contains(item index: Int) -> Bool {
    index < prefixCount || items.contains(index)
  }

  /// Whether a member was evaluated.
  func contains(member position: Int) -> Bool {
    members.contains(position)
  }

  /// Notes what a schema that was applied in place, and is satisfied, has evaluated.
  mutating func formUnion(_ other: Evaluated) {
    prefixCount = max(prefixCount, other.prefixCount)
    items.formUnion(other.items)
    members.formUnion(other.members)
  }
}

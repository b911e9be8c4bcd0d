import APIModel

/// How far the merging of two schemas has come, which may go on without end: what one is about holds what the other is
/// about, and so do their members.
struct MergeProgress {
  /// Two named schemas that must both hold.
  private struct Pair: Hashable {
    let first: SchemaName
    let second: SchemaName
  }

  /// How many schemas are merged for members of members of the two that must both hold, and so for types that none of
  /// them names. Real descriptions need more than 100.
  private static let greatestNestedCount = 1_000

  /// How deep such members lie in each other.
  private static let greatestDepth = 50

  private var depth = 0
  private var nestedCount = 0
  private var pairs: Set<Pair> = []

  /// Begins to merge two schemas; false, and nothing has begun, when they are being merged already or too many are.
  mutating func begin(_ first: Schema, _ second: Schema) -> Bool {
    if depth == 0 { nestedCount = 0 }
    guard depth < Self.greatestDepth, nestedCount < Self.greatestNestedCount else { return false }
    if let pair = Self.pair(first, second), !pairs.insert(pair).inserted { return false }
    depth += 1
    if depth > 2 { nestedCount += 1 }
    return true
  }

  /// Ends what began with the same schemas.
  mutating func end(_ first: Schema, _ second: Schema) {
    depth -= 1
    if let pair = Self.pair(first, second) { pairs.remove(pair) }
  }

  private static func pair(_ first: Schema, _ second: Schema) -> Pair? {
    guard case .reference(let one) = first.kind, case .reference(let other) = second.kind else { return nil }
    return Pair(first: one, second: other)
  }
}

extension PatternNode {
  /// Where the rest of the string does not matter.
  struct Openness: OptionSet {
    let rawValue: Int
    /// Anything may precede: the search begins anywhere.
    static let before = Openness(rawValue: 1)
    /// Anything may follow: the search ends where it is content.
    static let after = Openness(rawValue: 2)
  }

  /// An expression that finds a match in the same strings, with no more repetitions than it needs at open ends.
  ///
  /// `[^"]{0,500}` finds a match wherever `[^"]{0}` does, which needs no automaton of 500 positions.
  func relaxed(_ open: Openness) -> PatternNode {
    guard !open.isEmpty else { return self }
    switch self {
    case .characters, .assertion, .backReference, .look: return self
    case .alternatives(let nodes): return .alternatives(nodes.map { $0.relaxed(open) })
    case .group(let node, let number): return .group(node.relaxed(open), number: number)
    case .repetition(let node, let least, _):
      if least == 1 { return node.relaxed(open) }
      return .repetition(node, least: least, most: least)
    case .sequence(var nodes):
      if nodes.count == 1 { return nodes[0].relaxed(open) }
      guard let first = nodes.first, let last = nodes.last else { return self }
      nodes[0] = first.relaxed(open.intersection(.before))
      nodes[nodes.count - 1] = last.relaxed(open.intersection(.after))
      return .sequence(nodes)
    }
  }
}

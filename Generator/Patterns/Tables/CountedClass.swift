/// An expression of the form `^[…]{n,m}$`, whose count needs no states.
struct CountedClass {
  private let characters: PatternNode
  private let least: Int
  private let most: Int?

  /// Takes an expression apart; nil when it has another form.
  init?(_ node: PatternNode) {
    guard case .sequence(let nodes) = node, nodes.count == 3, nodes[0] == .assertion(.start),
      nodes[2] == .assertion(.end), case .repetition(let body, let least, let most) = nodes[1].withoutGroups,
      case .characters = body.withoutGroups
    else { return nil }
    characters = body.withoutGroups
    (self.least, self.most) = (least, most)
  }

  /// The count and the characters, each checked by itself.
  func program(
    _ automaton: (PatternNode) throws(AutomatonLimit) -> CompiledPattern.Program
  ) throws(AutomatonLimit) -> CompiledPattern.Program {
    let all = PatternNode.sequence([
      .assertion(.start), .repetition(characters, least: 0, most: nil), .assertion(.end),
    ])
    return .all([.length(least: least, most: most), try automaton(all)])
  }
}

extension PatternNode {
  /// The node inside of any capturing groups, which do not matter without back-references.
  var withoutGroups: PatternNode {
    if case .group(let node, _) = self { node.withoutGroups } else { self }
  }
}

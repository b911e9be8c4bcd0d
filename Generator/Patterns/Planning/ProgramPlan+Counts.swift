extension ProgramPlan {
  /// A plan that needs no states for the count of an expression of the form `^[…]{n,m}$`; nil for another form.
  static func counting(_ node: PatternNode) -> ProgramPlan? {
    guard case .sequence(let nodes) = node, nodes.count == 3, nodes[0] == .assertion(.start),
      nodes[2] == .assertion(.end), case .repetition(let body, let least, let most) = nodes[1].withoutGroups,
      case .characters = body.withoutGroups, least > 1 || most != nil
    else { return nil }
    let all = PatternNode.repetition(body.withoutGroups, least: 0, most: nil)
    return .all([
      .length(least: least, most: most), .automaton(.sequence([.assertion(.start), all, .assertion(.end)])),
    ])
  }
}

extension PatternNode {
  /// The node inside of any capturing groups, which do not matter without back-references.
  fileprivate var withoutGroups: PatternNode {
    if case .group(let node, _) = self { node.withoutGroups } else { self }
  }
}

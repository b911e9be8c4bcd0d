extension ProgramPlan {
  /// A plan that decides each look of an expression of the form `^(?=…)(?!…)…` by itself; nil for another form.
  static func splitting(_ node: PatternNode) -> ProgramPlan? {
    guard case .sequence(let nodes) = node, nodes.first == .assertion(.start) else { return nil }
    var plans: [ProgramPlan] = []
    for node in nodes.dropFirst() {
      guard case .look(let body, let kind) = node, !kind.isBehind else { break }
      let plan = ProgramPlan.automaton(.sequence([.assertion(.start), body]))
      plans.append(kind.isNegative ? .not(plan) : plan)
    }
    guard !plans.isEmpty else { return nil }
    let rest = PatternNode.sequence([.assertion(.start)] + nodes.dropFirst(plans.count + 1))
    return .all(plans + [counting(rest) ?? .automaton(rest)])
  }
}

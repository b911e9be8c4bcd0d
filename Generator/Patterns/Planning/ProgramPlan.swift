/// How an expression is taken apart before automata are made.
indirect enum ProgramPlan {
  /// An automaton of an expression.
  case automaton(PatternNode)
  /// A count of code points.
  case length(least: Int, most: Int?)
  /// All of several plans.
  case all([ProgramPlan])
  /// A plan that must not match.
  case not(ProgramPlan)

  /// From how many positions on an automaton of the whole is tried last: its making takes a time that is felt.
  private static let largeSize = 1_000

  /// The plans for an expression, the one to prefer first.
  ///
  /// One automaton is the fastest matcher, but the text of a large one is long.
  static func plans(for node: PatternNode) -> [ProgramPlan] {
    let parts = [counting(node), splitting(node)].compactMap(\.self)
    return node.size > largeSize ? parts + [.automaton(node)] : [.automaton(node)] + parts
  }
}

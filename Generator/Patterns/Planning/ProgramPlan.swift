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

  /// The plans for an expression, the one whose matcher is the fastest first.
  static func plans(for node: PatternNode) -> [ProgramPlan] {
    [.automaton(node)] + [counting(node), splitting(node)].compactMap(\.self)
  }
}

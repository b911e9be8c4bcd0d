/// The deterministic automaton of a look around.
struct LookAutomaton {
  /// Where it looks, and whether what it looks for must be there.
  let kind: LookKind
  /// The automaton of what it looks for.
  let automaton: DFA

  /// Compiles the looks of an automaton of positions.
  static func compile(
    _ looks: [PositionAutomaton.Look], _ alphabet: Alphabet, tellsWords: Bool
  ) throws(AutomatonLimit) -> [LookAutomaton] {
    var result: [LookAutomaton] = []
    for look in looks {
      // A look behind would have to know what follows it for these, and what an inner look found.
      let isDecided = !look.kind.isBehind || !(look.node.hasLooks || look.node.hasBoundariesAfter)
      // An inner look behind would begin in the middle of the string.
      guard isDecided, look.kind.isBehind || !look.node.hasLooksBehind else { throw .looks }
      let positions =
        look.kind.isBehind
        ? try PositionBuilder.behind(look.node)
        : try PositionBuilder.ahead(look.node.relaxed(.after), tellsWords: tellsWords)
      let automaton = try SubsetConstruction.automaton(of: positions, alphabet, tellsWords: tellsWords)
      result.append(LookAutomaton(kind: look.kind, automaton: automaton))
    }
    return result
  }

  /// The look's answer if it is known in a state of its automaton; nil when it depends on what follows.
  func answer(in state: Int) -> Bool? {
    switch state {
    case DFA.dead: kind.isNegative
    case DFA.certain: !kind.isNegative
    default: nil
    }
  }

  /// The look's answer if the string, or for a look behind what precedes, ends in a state of its automaton.
  func answerAtEnd(in state: Int) -> Bool { automaton.accepts[state] != kind.isNegative }
}

extension PatternNode {
  /// Whether there is an assertion that asks for what follows: any but `^`.
  fileprivate var hasBoundariesAfter: Bool {
    contains { node in
      if case .assertion(let boundaries) = node { boundaries != .start } else { false }
    }
  }
}

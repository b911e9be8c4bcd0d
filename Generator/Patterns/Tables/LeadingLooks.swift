/// An expression of the form `^(?=…)(?!…)…`, whose looks can be decided one by one.
struct LeadingLooks {
  private let looks: [(node: PatternNode, kind: LookKind)]
  private let rest: PatternNode

  /// Takes an expression apart; nil when it has another form.
  init?(_ node: PatternNode) {
    guard case .sequence(let nodes) = node, nodes.first == .assertion(.start) else { return nil }
    var looks: [(node: PatternNode, kind: LookKind)] = []
    for case .look(let node, let kind) in nodes.dropFirst().prefix(while: \.isLookAhead) { looks.append((node, kind)) }
    guard !looks.isEmpty else { return nil }
    self.looks = looks
    rest = .sequence([.assertion(.start)] + nodes.dropFirst(looks.count + 1))
  }

  /// The looks and the rest, each checked by itself.
  func program(
    _ automaton: (PatternNode) throws(AutomatonLimit) -> CompiledPattern.Program
  ) throws(AutomatonLimit) -> CompiledPattern.Program {
    var programs: [CompiledPattern.Program] = []
    for look in looks {
      let program = try automaton(.sequence([.assertion(.start), look.node]))
      programs.append(look.kind.isNegative ? .not(program) : program)
    }
    if let counted = CountedClass(rest) {
      programs.append(try counted.program(automaton))
    } else {
      programs.append(try automaton(rest))
    }
    return .all(programs)
  }
}

extension PatternNode {
  fileprivate var isLookAhead: Bool {
    if case .look(_, let kind) = self { !kind.isBehind } else { false }
  }
}

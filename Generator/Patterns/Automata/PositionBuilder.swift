/// Builds the automaton of positions of an expression without back-references.
struct PositionBuilder {
  /// How many positions an automaton has at most: a matcher visits all of them for each character in the worst case.
  static let positionLimit = 4_096

  /// How many edges an automaton has at most, for the same reason.
  static let edgeLimit = 32_768

  /// Whether characters are told apart by whether words are made of them.
  let tellsWords: Bool
  private var positions: [PositionAutomaton.Position]
  private var edges: [[Int: [[Int]]]]
  private var edgeCount = 0
  private var looks: [PositionAutomaton.Look] = []

  /// Creates a builder with the virtual positions only.
  init(tellsWords: Bool) {
    self.tellsWords = tellsWords
    positions = [Boundaries.Side.nothing, .word, .other, .nothing, .nothing].map {
      PositionAutomaton.Position(characters: .none, side: $0)
    }
    edges = Array(repeating: [:], count: positions.count)
  }

  /// What was built.
  var automaton: PositionAutomaton {
    let edges = edges.map { targets in
      if targets[PositionAutomaton.certain]?.contains([]) == true {
        return [PositionAutomaton.Edge(target: PositionAutomaton.certain, looks: [[]])]
      }
      return targets.sorted { $0.key < $1.key }.map { PositionAutomaton.Edge(target: $0.key, looks: $0.value) }
    }
    return PositionAutomaton(positions: positions, edges: edges, looks: looks).trimmed
  }

  /// The side that a position is for the boundary after it.
  func side(of position: Int) -> Boundaries.Side { positions[position].side }

  /// Adds an edge; `looks` are the lists of looks of which one must be content. Without a list there is no edge.
  mutating func connect(_ source: Int, to target: Int, looks: [[Int]]) throws(AutomatonLimit) {
    guard !looks.isEmpty else { return }
    let known = edges[source][target]
    if known == nil { edgeCount += 1 }
    guard edgeCount <= Self.edgeLimit else { throw .positions }
    guard let known else {
      edges[source][target] = looks.contains([]) ? [[]] : looks
      return
    }
    let all = known + looks.filter { !known.contains($0) }
    edges[source][target] = all.contains([]) ? [[]] : all
  }

  /// Adds edges from all of `sources` to all of `targets` that their conditions allow.
  mutating func connect(_ sources: [Fragment.Tip], to targets: [Fragment.Tip]) throws(AutomatonLimit) {
    for source in sources {
      for target in targets {
        let condition = source.condition.and(target.condition)
        let looks = condition.looks(before: side(of: source.position), after: side(of: target.position))
        try connect(source.position, to: target.position, looks: looks)
      }
    }
  }

  /// Adds the look around and returns the condition that it is content.
  mutating func condition(of look: PositionAutomaton.Look) -> Condition {
    if let index = looks.firstIndex(of: look) { return Condition(look: index) }
    looks.append(look)
    return Condition(look: looks.count - 1)
  }

  /// Adds the positions of a set of characters: two when words are told apart and it has characters of both kinds.
  mutating func characters(_ set: ScalarSet) throws(AutomatonLimit) -> Fragment {
    let parts: [(ScalarSet, Boundaries.Side)] =
      tellsWords ? [(set.intersection(.word), .word), (set.subtracting(.word), .other)] : [(set, .other)]
    var tips: [Fragment.Tip] = []
    for (part, side) in parts where !part.isEmpty {
      guard positions.count < Self.positionLimit else { throw .positions }
      tips.append(Fragment.Tip(position: positions.count, condition: .always))
      positions.append(PositionAutomaton.Position(characters: part, side: side))
      edges.append([:])
    }
    return Fragment(first: tips, last: tips, empty: .never)
  }
}

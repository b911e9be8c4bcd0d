/// A nondeterministic automaton without empty steps: a state for every place of a character in the expression.
///
/// A position is entered by reading one of its characters. What `^`, `$`, `\b` and `\B` ask is decided already: an edge
/// that they forbid is not there.
///
/// - SeeAlso: V. M. Glushkov, The abstract theory of automata (1961).
struct PositionAutomaton {
  /// A place of a character in the expression.
  struct Position {
    /// The characters that enter the position.
    let characters: ScalarSet
    /// What the characters are for the boundary after them.
    let side: Boundaries.Side
  }

  /// A step from one position to another.
  struct Edge {
    /// The position that is entered.
    let target: Int
    /// What must be content before the step: one of the lists of looks, all of it.
    var looks: [[Int]]
  }

  /// The positions that no character enters: the starts after each kind of side, and the two ends.
  static let starts = [0, 1, 2]
  /// The end at which it is certain that the string matches, whatever follows.
  static let certain = 3
  /// The end that is reached only if the string ends.
  static let atEnd = 4
  /// The number of positions that no character enters.
  static let virtualCount = 5

  /// All positions, the virtual ones first.
  var positions: [Position]
  /// The steps from each position, in ascending order of their targets.
  var edges: [[Edge]]
  /// The looks around that edges name.
  var looks: [Look]

  /// A look around: what it looks for, and how.
  struct Look: Hashable {
    /// What is looked for.
    let node: PatternNode
    /// Where, and whether it must be there.
    let kind: LookKind
  }

  /// The same automaton without the positions that lead nowhere or that nothing leads to.
  var trimmed: PositionAutomaton {
    let forward = reachable(from: Self.starts, along: edges.map { $0.map(\.target) })
    let backward = reachable(from: [Self.certain, Self.atEnd], along: reversedEdges)
    let kept = positions.indices.filter { $0 < Self.virtualCount || (forward.contains($0) && backward.contains($0)) }
    var numbers: [Int: Int] = [:]
    for (number, position) in kept.enumerated() { numbers[position] = number }
    let keptEdges = kept.map { position in
      edges[position].compactMap { edge in numbers[edge.target].map { Edge(target: $0, looks: edge.looks) } }
    }
    return PositionAutomaton(positions: kept.map { positions[$0] }, edges: keptEdges, looks: looks)
  }

  private var reversedEdges: [[Int]] {
    var reversed: [[Int]] = Array(repeating: [], count: positions.count)
    for (source, edges) in edges.enumerated() {
      for edge in edges { reversed[edge.target].append(source) }
    }
    return reversed
  }

  private func reachable(from starts: [Int], along edges: [[Int]]) -> Set<Int> {
    var reached = Set(starts)
    var queue = starts
    while let position = queue.popLast() {
      for target in edges[position] where reached.insert(target).inserted { queue.append(target) }
    }
    return reached
  }
}

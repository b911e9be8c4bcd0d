/// A deterministic automaton over the classes of an alphabet.
struct DFA: Hashable, Sendable {
  /// The state from which nothing matches any more.
  static let dead = 0
  /// The state in which everything matches.
  static let certain = 1

  /// The states in which reading begins, after each kind of side.
  var starts: [Int]
  /// The state after each class, for each state.
  var rows: [[Int]]
  /// Whether the string matches if it ends in a state.
  var accepts: [Bool]

  /// The state in which reading begins at a place after a side.
  func start(after side: Boundaries.Side) -> Int { starts[side.start] }
}

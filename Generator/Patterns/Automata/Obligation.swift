/// A look ahead that began earlier and is not decided yet.
struct Obligation: Hashable, Comparable {
  /// The look.
  let look: Int
  /// The state of its automaton.
  let state: Int

  /// Orders by look, then by state.
  static func < (left: Obligation, right: Obligation) -> Bool {
    (left.look, left.state) < (right.look, right.state)
  }
}

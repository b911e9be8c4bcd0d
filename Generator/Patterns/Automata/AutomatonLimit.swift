/// What an automaton would exceed, so that the next kind of matcher has to do.
enum AutomatonLimit: Error {
  /// ``PositionBuilder/positionLimit`` or ``PositionBuilder/edgeLimit``.
  case positions
  /// ``SubsetConstruction/stateLimit`` or ``SubsetConstruction/workLimit``.
  case states
  /// A look around of a kind that no automaton here decides.
  case looks
}

/// A regular expression, as far as the question whether a string matches depends on it.
///
/// Greedy and lazy quantifiers are one, because they find the same strings.
indirect enum PatternNode: Hashable, Sendable {
  /// One code point of a set.
  case characters(ScalarSet)
  /// A condition on the place between two code points.
  case assertion(Boundaries)
  /// One after the other; the empty string when there is none.
  case sequence([PatternNode])
  /// At least one of them.
  case alternatives([PatternNode])
  /// A capturing group, with its number.
  case group(PatternNode, number: Int)
  /// At least `least` and at most `most` times; without end when `most` is nil.
  case repetition(PatternNode, least: Int, most: Int?)
  /// A look at what follows or precedes.
  case look(PatternNode, LookKind)
  /// What the group with a number captured.
  case backReference(Int)
}

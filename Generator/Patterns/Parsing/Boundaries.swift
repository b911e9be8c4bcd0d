/// The places between two code points at which an assertion holds.
///
/// What matters about a place is what precedes it (the start of the string, a character of a word, another one) and
/// what follows (the end, a character of a word, another one): nine cases, a bit each.
struct Boundaries: OptionSet, Hashable, Sendable {
  /// What stands on one side of a place.
  enum Side: Int, CaseIterable, Hashable, Sendable {
    /// Nothing: the start or the end of the string.
    case nothing
    /// A character that `\w` takes.
    case word
    /// A character that `\w` does not take.
    case other
  }

  /// The bits.
  let rawValue: UInt16

  /// The one case of what precedes and what follows.
  init(before: Side, after: Side) { rawValue = 1 << UInt16(before.rawValue * 3 + after.rawValue) }

  /// Creates a set of its bits.
  init(rawValue: UInt16) { self.rawValue = rawValue }

  /// Every place.
  static let all = Boundaries(rawValue: 0x1FF)

  /// The start of the string: `^`.
  static let start = Boundaries(Side.allCases.map { Boundaries(before: .nothing, after: $0) })

  /// The end of the string: `$`.
  static let end = Boundaries(Side.allCases.map { Boundaries(before: $0, after: .nothing) })

  /// Where a word begins or ends: `\b`.
  static let word = Boundaries(
    [Side.nothing, .other].flatMap {
      [Boundaries(before: .word, after: $0), Boundaries(before: $0, after: .word)]
    })

  /// Where no word begins or ends: `\B`.
  static let notWord = Boundaries.all.subtracting(.word)
}

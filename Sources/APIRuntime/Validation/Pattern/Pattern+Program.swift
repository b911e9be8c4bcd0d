@_spi(Generated)
extension Pattern {
  /// How the question whether a string matches is answered. Numbers in tables have digits of base 79, from `0` to `~`.
  public indirect enum Program: Sendable {
    /// By a deterministic automaton, whose state 0 is a failure, state 1 a success and state 2 the first.
    ///
    /// `ascii` has the class of each character of ASCII; `beyond` the runs of a class beyond it: the first code point
    /// in four digits, and the class. `rows` has for each state from 2 on `columns` states: the one at the end of the
    /// string, and one for each class from 1 on. A state or class has two digits when `ascii` has 256.
    case dfa(columns: Int, ascii: StaticString, beyond: StaticString, rows: StaticString)

    /// By an automaton of positions, of which the first is the start.
    ///
    /// `ascii` and `beyond` are as for ``dfa(columns:ascii:beyond:rows:)``, with classes from 0 on. `entries` has a row
    /// for each kind of position: `1` for each of the `columns` classes that enters it. `steps` has for each position
    /// its kind in two digits, and in three where in `targets` its list begins: a digit of flags (1: the match is
    /// certain; 2: the string may end here), two for the number of ranges of positions that can follow, two for each
    /// end of a range.
    case nfa(
      columns: Int, ascii: StaticString, beyond: StaticString, entries: StaticString, steps: StaticString,
      targets: StaticString)

    /// By a regular expression in Swift's syntax, for the few that no automaton decides.
    case regex(FallbackRegex)

    /// By the number of code points.
    case length(least: Int, most: Int?)

    /// By all of several programs.
    case all([Program])

    /// By a program that must not match.
    case not(Program)

    /// By a regular expression in Swift's syntax, which is compiled when it is first used.
    public static func regex(_ text: StaticString) -> Program { .regex(FallbackRegex(text.description)) }
  }
}

extension Pattern.Program {
  /// Whether the bytes of a string match.
  func matches(_ bytes: CheckedBytes) -> Bool {
    switch self {
    case .dfa(let columns, let ascii, let beyond, let rows):
      DFAMatcher(columns: columns, ascii: CheckedBytes(ascii), beyond: CheckedBytes(beyond), rows: CheckedBytes(rows))
        .matches(bytes)
    case .nfa(let columns, let ascii, let beyond, let entries, let steps, let targets):
      NFAMatcher(
        columns: columns, classes: ClassTable(ascii: CheckedBytes(ascii), beyond: CheckedBytes(beyond)),
        entries: CheckedBytes(entries), steps: CheckedBytes(steps), targets: CheckedBytes(targets)
      ).matches(bytes)
    case .regex(let regex): regex.matches(bytes)
    case .length(let least, let most): Self.isLength(of: bytes, least: least, most: most)
    case .all(let programs): programs.allSatisfy { $0.matches(bytes) }
    case .not(let program): !program.matches(bytes)
    }
  }

  private static func isLength(of bytes: CheckedBytes, least: Int, most: Int?) -> Bool {
    var count = 0
    for byte in bytes where byte & 0xC0 != 0x80 { count += 1 }
    return count >= least && count <= most ?? count
  }
}

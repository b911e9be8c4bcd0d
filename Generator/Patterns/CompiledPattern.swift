/// A regular expression, decided as far as it can be before there is a string.
package struct CompiledPattern: Hashable, Sendable {
  /// How the question whether a string matches is answered.
  package indirect enum Program: Hashable, Sendable {
    /// By a deterministic automaton.
    case dfa(DFATable)
    /// By an automaton of positions.
    case nfa(NFATable)
    /// By Swift's `Regex`, written in its syntax.
    case regex(String)
    /// By the number of code points: at least `least`, at most `most` if it is not nil.
    case length(least: Int, most: Int?)
    /// By all of several programs.
    case all([Program])
    /// By a program that must not match.
    case not(Program)
  }

  /// The expression as it was written.
  package let source: String
  /// How strings are matched.
  package let program: Program
  /// What a person should know about the expression, as a sentence without a full stop; nil when there is nothing.
  package let warning: String?
  /// Whether strings match that the expression does not match.
  package let matchesMore: Bool

  /// Creates a pattern of its parts.
  init(source: String, program: Program, warning: String?, matchesMore: Bool = false) {
    self.source = source
    self.program = program
    self.warning = warning
    self.matchesMore = matchesMore
  }

  // Equal strings may have different bytes ("é" has two spellings), and the expressions differ then.
  /// Whether two patterns come from the same code points.
  package static func == (left: CompiledPattern, right: CompiledPattern) -> Bool {
    left.source.unicodeScalars.elementsEqual(right.source.unicodeScalars) && left.program == right.program
  }

  /// Hashes the code points of the source.
  package func hash(into hasher: inout Hasher) {
    for scalar in source.unicodeScalars { hasher.combine(scalar) }
  }
}

extension CompiledPattern.Program {
  /// How many characters the text of all tables has; those for ASCII, which are always there, left out.
  var size: Int {
    switch self {
    case .dfa(let table): table.size
    case .nfa(let table): table.size
    case .regex(let text): text.utf8.count
    case .length: 0
    case .all(let programs): programs.reduce(0) { $0 + $1.size }
    case .not(let program): program.size
    }
  }
}

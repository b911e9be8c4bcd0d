/// Compiles the regular expressions of `pattern` and `patternProperties`.
package struct PatternCompiler: Sendable {
  /// How long the text of a table is before another plan is tried.
  static let preferredSize = 2_048

  /// How long the text of a deterministic automaton is before the slower one of positions is tried.
  static let preferredDFASize = 8_192

  /// How long the text of a table may be: a larger one is no part of a readable file.
  static let sizeLimit = 65_536

  /// How far parts are counted where counting all would need too large an automaton, tried in this order.
  private static let countBounds = [64, 16, 4, 1]

  /// Creates a compiler.
  package init() {}

  /// Compiles an expression of ECMA-262, which is searched for anywhere in a string.
  ///
  /// - Throws: What is wrong with the expression, when it is not one or needs too large an automaton.
  /// - SeeAlso: JSON Schema Validation 2020-12, section 6.3.3 (`pattern`).
  package func compile(_ source: String) throws(PatternError) -> CompiledPattern {
    let node = try PatternParser.parse(source)
    if node.hasBackReferences {
      return try fallback(node, source, because: "has back-references that no automaton can decide")
    }
    do throws(AutomatonLimit) {
      return CompiledPattern(source: source, program: try program(of: node), warning: nil)
    } catch {
      guard node.hasLooks else { return try withoutLargeCounts(node, source) }
      return try fallback(node, source, because: "has looks around that no automaton can decide")
    }
  }

  /// The pattern that matches all that an expression without looks around matches, and strings in which parts are
  /// repeated in other numbers than it wants.
  private func withoutLargeCounts(_ node: PatternNode, _ source: String) throws(PatternError) -> CompiledPattern {
    for bound in Self.countBounds {
      if let program = try? program(of: node.counting(upTo: bound)) {
        let warning =
          "the pattern needs too large an automaton: its parts are not counted beyond \(bound); lower its counted repetitions, or say them with 'maxLength'"
        return CompiledPattern(source: source, program: program, warning: warning, matchesMore: true)
      }
    }
    throw PatternError(
      offset: 0, message: "the pattern needs too large an automaton; make it shorter", isLimit: true)
  }

  private func fallback(
    _ node: PatternNode, _ source: String, because reason: String
  ) throws(PatternError) -> CompiledPattern {
    let text = try RegexTranslation.text(of: node)
    let warning =
      "the pattern \(reason); it is matched by Swift's 'Regex', and strings of more than \(RegexTranslation.byteLimit) bytes count as not matching"
    return CompiledPattern(source: source, program: .regex(text), warning: warning)
  }

  /// The program of an expression without back-references: a small table if there is one, else the smallest.
  private func program(of node: PatternNode) throws(AutomatonLimit) -> CompiledPattern.Program {
    var smallest: CompiledPattern.Program?
    var limit = AutomatonLimit.positions
    for plan in ProgramPlan.plans(for: node) {
      do throws(AutomatonLimit) {
        let program = try program(for: plan)
        if program.size < smallest?.size ?? .max { smallest = program }
        if program.size <= Self.preferredSize { break }
      } catch {
        limit = error
      }
    }
    guard let smallest else { throw limit }
    return smallest
  }

  private func program(for plan: ProgramPlan) throws(AutomatonLimit) -> CompiledPattern.Program {
    switch plan {
    case .automaton(let node): return try automaton(of: node)
    case .length(let least, let most): return .length(least: least, most: most)
    case .not(let plan): return .not(try program(for: plan))
    case .all(let plans):
      var programs: [CompiledPattern.Program] = []
      for plan in plans { programs.append(try program(for: plan)) }
      return .all(programs)
    }
  }

  /// The smaller of the two automata of an expression.
  func automaton(of node: PatternNode) throws(AutomatonLimit) -> CompiledPattern.Program {
    let node = node.relaxed([.before, .after])
    guard node.size <= PositionBuilder.positionLimit else { throw .positions }
    let tellsWords = node.hasWordBoundaries
    let positions = try PositionBuilder.search(node, tellsWords: tellsWords)
    let alphabet = node.alphabet
    let dfa = Self.table(try? SubsetConstruction.automaton(of: positions, alphabet, tellsWords: tellsWords), alphabet)
    if let dfa, dfa.size <= Self.preferredDFASize { return .dfa(dfa) }
    let nfa = positions.looks.isEmpty ? NFATable(positions, alphabet) : nil
    if let nfa, nfa.size <= min(dfa?.size ?? Self.sizeLimit, Self.sizeLimit) { return .nfa(nfa) }
    if let dfa, dfa.size <= Self.sizeLimit { return .dfa(dfa) }
    throw positions.looks.isEmpty ? .positions : .looks
  }

  private static func table(_ automaton: DFA?, _ alphabet: Alphabet) -> DFATable? {
    automaton.map { DFATable($0, alphabet) }
  }
}

extension PatternNode {
  /// The classes of code points that the expression tells apart.
  var alphabet: Alphabet {
    var sets: [ScalarSet] = hasWordBoundaries ? [.word] : []
    forEachSet { sets.append($0) }
    return Alphabet(telling: sets)
  }
}

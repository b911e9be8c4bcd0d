@testable import Patterns
import Testing

@Suite("Random patterns")
struct RandomPatternTests {
  @Test("both automata agree with a matcher that tries every path", arguments: 1...20)
  func automata(seed: UInt64) throws {
    var source = RandomExpressions(seed: seed)
    for _ in 0..<50 {
      let expression = source.expression(depth: 2)
      let node = try PatternParser.parse(expression)
      let tables = try Tables(node)
      for _ in 0..<20 {
        let string = source.string()
        let expected = BacktrackingMatcher.matches(node, string)
        #expect(tables.dfa.matches(string) == expected, "DFA of \(expression) on \(string.debugDescription)")
        #expect(tables.nfa.matches(string) == expected, "NFA of \(expression) on \(string.debugDescription)")
      }
    }
  }

  @Test("looks around agree with a matcher that tries every path", arguments: 101...120)
  func looks(seed: UInt64) throws {
    var source = RandomExpressions(seed: seed, openings: ["(", "(?=", "(?!", "(?<=", "(?<!"])
    for _ in 0..<50 {
      let expression = source.expression(depth: 2)
      let node = try PatternParser.parse(expression)
      // Few looks inside of looks are refused.
      guard let compiled = try? PatternCompiler().compile(expression) else { continue }
      for _ in 0..<20 {
        let string = source.string()
        let expected = BacktrackingMatcher.matches(node, string)
        #expect(compiled.program.matches(string) == expected, "\(expression) on \(string.debugDescription)")
      }
    }
  }

  @Test("back-references agree with a matcher that tries every path", arguments: 201...210)
  func backReferences(seed: UInt64) throws {
    var source = RandomExpressions(seed: seed, openings: ["(?:", "(?=", "(?!"])
    for _ in 0..<50 {
      let parts = (0..<3).map { _ in source.expression(depth: 1) }
      let expression = "(\(parts[0]))(?:\(parts[1]))\\1(?:\(parts[2]))"
      let compiled = try PatternCompiler().compile(expression)
      let node = try PatternParser.parse(expression)
      #expect(compiled.kind == "regex")
      for _ in 0..<10 {
        let string = source.string()
        let expected = BacktrackingMatcher.matches(node, string)
        #expect(compiled.program.matches(string) == expected, "\(expression) on \(string.debugDescription)")
      }
    }
  }

  /// Both automata of an expression.
  private struct Tables {
    let dfa: CompiledPattern.Program
    let nfa: CompiledPattern.Program

    init(_ node: PatternNode) throws {
      let alphabet = node.alphabet
      let positions = try PositionBuilder.search(node, tellsWords: node.hasWordBoundaries)
      let automaton = try SubsetConstruction.automaton(of: positions, alphabet, tellsWords: node.hasWordBoundaries)
      dfa = .dfa(DFATable(automaton, alphabet))
      nfa = .nfa(try #require(NFATable(positions, alphabet)))
    }
  }
}

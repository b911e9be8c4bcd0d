import NodeTree
import Testing

@Suite("Limits") struct LimitsTests {
  @Test("collections nest as deep as allowed, and not deeper")
  func depth() {
    let limits = limits { $0.depth = 3 }
    #expect(Reading("[[[]]]", limits: limits).outline == "[[[]]]")
    #expect(
      Reading("[[[[]]]]", limits: limits).printed == """
        api.yaml:1:4: error: collections nest more than 3 deep [yaml-limit]
            1 | [[[[]]]]
              |    ^
        1 error, 0 warnings

        """)
  }

  @Test("an alias is as deep as what it names")
  func expandedDepth() {
    let limits = limits { $0.depth = 3 }
    let text = "a: &a []\nb: &b [*a]\n"
    #expect(Reading(text + "c: *b", limits: limits).outline == "{a: [], b: [[]], c: [[]]}")
    #expect(
      Reading(text + "c: [*b]", limits: limits).printed == """
        api.yaml:3:5: error: collections nest more than 3 deep once aliases are replaced by what they name [yaml-limit]
            3 | c: [*b]
              |     ^~
        1 error, 0 warnings

        """)
  }

  @Test("a document has as many nodes as allowed, and not more")
  func nodes() {
    let limits = limits { $0.nodes = 3 }
    #expect(Reading("{a: 1}", limits: limits).outline == "{a: 1}")
    #expect(
      Reading("{a: 1, b: 2}", limits: limits).printed == """
        api.yaml:1:8: error: the document has more than 3 nodes [yaml-limit]
            1 | {a: 1, b: 2}
              |        ^
        1 error, 0 warnings

        """)
  }

  @Test("an alias counts as many nodes as what it names")
  func expandedNodes() {
    let text = "a: &a [1, 2]\nb: &b [*a, *a]\nc: [*b, *b]"
    // The root, three keys, and 3, 7 and 15 nodes of values.
    #expect(Reading(text, limits: limits { $0.expandedNodes = 29 }).root != nil)
    #expect(
      Reading(text, limits: limits { $0.expandedNodes = 28 }).printed == """
        api.yaml:3:9: error: the document has more than 28 nodes once its aliases are replaced by what they name \
        [yaml-limit]
            3 | c: [*b, *b]
              |         ^~
        1 error, 0 warnings

        """)
  }

  @Test("a file has as many bytes as allowed, and not more")
  func bytes() {
    let limits = limits { $0.bytes = 4 }
    #expect(Reading("a: 1", limits: limits).outline == "{a: 1}")
    #expect(
      Reading("a: 12", limits: limits).printed == """
        api.yaml:1:1: error: the file has more than 4 bytes [yaml-limit]
            1 | a: 12
              | ^
        1 error, 0 warnings

        """)
  }

  @Test("directives are counted where libyaml reads them, and a '%' in a text is none")
  func directives() {
    let limits = limits { $0.directives = 1 }
    #expect(Reading("%YAML 1.2\n---\na: 10%\nb: '%'", limits: limits).outline == "{a: \"10%\", b: \"%\"}")
    #expect(
      Reading("%TAG !a! !\r%TAG !b! !\r---\nx", limits: limits).printed == """
        api.yaml:1:1: error: more than 1 lines start with '%' [yaml-limit]
            1 | %TAG !a! !
              | ^
        1 error, 0 warnings

        """)
  }

  /// Small files that would cost much time or memory.
  enum HostileText: String, CaseIterable {
    case flowSequences, flowMappings, blockSequences, directives, laterDirectives, aliases, aliasChain

    var text: String {
      switch self {
      case .flowSequences: String(repeating: "[", count: 1_000_000)
      case .flowMappings: String(repeating: "{a: ", count: 250_000)
      case .blockSequences: String(repeating: "- ", count: 500_000)
      case .directives: Self.tagDirectives + "---\nx"
      case .laterDirectives: "a\n...\n" + Self.tagDirectives + "---\nx"
      case .aliases:
        "a: &a0 [x]\n" + (1..<64).map { "a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1)]\n" }.joined()
      case .aliasChain: "a0: &a0 []\n" + (1..<1_500).map { "a\($0): &a\($0) [*a\($0 - 1)]\n" }.joined()
      }
    }

    private static var tagDirectives: String { (0..<100_000).map { "%TAG !a\($0)! !\n" }.joined() }
  }

  @Test("a small file cannot cost much", .timeLimit(.minutes(1)), arguments: HostileText.allCases)
  func hostile(text: HostileText) {
    #expect(Reading(text.text).printed.contains("[yaml-limit]"))
  }

  private func limits(_ change: (inout Limits) -> Void) -> Limits {
    var limits = Limits.default
    change(&limits)
    return limits
  }
}

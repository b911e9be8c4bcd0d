import Patterns
import SwiftSource
import Testing

@testable import SwiftGeneration

@Suite("CompiledPattern: code")
struct CompiledPatternCodeTests {
  @Test("a pattern is written with its source and its tables, long ones over several lines")
  func automaton() throws {
    #expect(
      try printed("^[a-z]+$") == """
        let x = Pattern(
          "^[a-z]+$",
          .dfa(
            columns: 3,
            ascii: \"""
              111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111\\
              12222222222222222222222222211111
              \""",
            beyond: "001a1",
            rows: "003103"
          )
        )

        """)
  }

  @Test("a pattern that no automaton decides is written in Swift's syntax")
  func regex() throws {
    #expect(
      try printed(#"^(a)\1$"#) == #"""
        let x = Pattern("^(a)\\1$", .regex("(?:\\A)(?:((?:[\\u{61}-\\u{61}])))(?:\\1)(?:\\z)"))

        """#)
  }

  @Test("a count of one class is a program of its own when it saves states")
  func length() throws {
    #expect(
      try printed("^.{1,9000}$") == """
        let x = Pattern(
          "^.{1,9000}$",
          .all([
            .length(least: 1, most: 9000),
            .dfa(
              columns: 3,
              ascii: \"""
                111111111121121111111111111111111111111111111111111111111111111111111111111111111111111111111111\\
                11111111111111111111111111111111
                \""",
              beyond: "001a101I@201IB1",
              rows: "120"
            ),
          ])
        )

        """)
  }

  private func printed(_ pattern: String) throws -> String {
    let property = PropertyDeclaration("x", type: nil, .constant(try PatternCompiler().compile(pattern).code))
    return SourcePrinter().print(SwiftFile(declarations: [.property(property)]))
  }
}

import SwiftSource
import Testing

@Suite("CodeBlock")
struct CodeBlockTests {
  @Test("no overload takes a String: text from outside does not compile as code")
  func refusesStrings() {
    let raw = "evil()"
    // The last resort below is chosen only because nothing in the module takes the value.
    let block: CodeBlock = "call(\(raw))"
    #expect(print(body: block) == "call(nothing took the value)")
  }

  @Test("a block of several lines is indented as the line it stands in")
  func indentation() {
    let inner: CodeBlock = """
      if a {
        b()
      }
      """
    let outer: CodeBlock = """
      do {
        \(inner)

        \(lines: ["c()", "d()"])
      }
      """
    #expect(
      print(body: outer)
        == """
        do {
          if a {
            b()
          }

          c()
          d()
        }
        """.replacing("\n\n", with: "\n"))
  }

  @Test("an empty block alone on its line takes the line away")
  func emptyBlock() {
    let block: CodeBlock = """
      a()
      \(CodeBlock())
      \(lines: [])
      b(\(CodeBlock()))
      """
    #expect(print(body: block) == "a()\nb()")
  }

  @Test("arguments that do not fit stand one on a line")
  func arguments() {
    let names = (0..<8).map { Corpus.name("argument\($0)", 15) }
    let block: CodeBlock = "call(\(arguments: names.map { "\(label: $0): \($0)" }))"
    let lines = names.map { "  \($0): \($0)" }.joined(separator: ",\n")
    #expect(print(body: block) == "call(\n\(lines)\n)")
  }

  @Test("elements that do not fit have a comma after the last")
  func elements() {
    let names = (0..<8).map { Corpus.name("element\($0)", 15) }
    let lines = names.map { "  \($0),\n" }.joined()
    #expect(print(body: "[\(elements: names.map { "\($0)" })]") == "[\n\(lines)]")
  }

  @Test("an argument of several lines breaks the list and keeps its lines")
  func multilineArgument() {
    let closure: CodeBlock = """
      { value in
        a()

        b()
      }
      """
    #expect(
      print(body: "call(\(arguments: ["c: 1", "d: \(closure)"]))").split(separator: "\n") == [
        "call(", "  c: 1,", "  d: { value in", "    a()", "    b()", "  }", ")",
      ])
  }

  @Test("a line of exactly 120 columns is not broken, one of 121 is")
  func width() {
    func code(_ length: Int) -> CodeBlock { "\(Corpus.name("a", length)) = \(Corpus.name("b", 5))" }
    #expect(print(body: code(110)) == "\(Corpus.name("a", 110)) = bxxxx")
    #expect(print(body: code(111)) == "\(Corpus.name("a", 111)) =\n  bxxxx")
  }

  @Test("the statement of a case goes to its own line before it is broken")
  func longCase() {
    let name = Corpus.name("a", 70)
    #expect(print(body: "case .\(name)(let value): .\(name)(value)") == "case .\(name)(let value):\n  .\(name)(value)")
  }

  @Test("a string literal of the author and a comment are never broken")
  func unbroken() {
    let name = Corpus.name("a", 115)
    #expect(print(body: "// a: \(name) = b") == "// a: \(name) = b")
    #expect(print(body: "call(\"a: b\", \(name))") == "call(\"a: b\", \(name))")
  }
}

extension CodeBlock.Interpolation {
  /// Takes anything, when no other overload does.
  @_disfavoredOverload
  mutating func appendInterpolation(_ value: some Any) {
    appendLiteral("nothing took the value")
  }
}

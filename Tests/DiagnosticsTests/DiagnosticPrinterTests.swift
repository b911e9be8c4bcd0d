import Diagnostics
import Testing

import struct Diagnostics.SourceLocation

@Suite("DiagnosticPrinter") struct DiagnosticPrinterTests {
  @Test("a diagnostic shows its place, message, name and line")
  func simple() {
    let lines = String(repeating: "\n", count: 40) + "        minLength: one\n"
    #expect(
      print("'minLength' must be a non-negative integer, found \"one\"", in: lines, at(41, 20, length: 3)) == """
        api.yaml:41:20: error: 'minLength' must be a non-negative integer, found "one" [yaml-syntax]
           41 |         minLength: one
              |                    ^~~

        """)
  }

  @Test("line numbers of several widths keep their bars in one column")
  func lineNumbers() {
    let text = String(repeating: "x\n", count: 1_000_000)
    let excerpts = [9, 10, 99_999, 100_000].map { print("m", in: text, at($0, 1)) }
    #expect(
      excerpts == [
        "api.yaml:9:1: error: m [yaml-syntax]\n    9 | x\n      | ^\n",
        "api.yaml:10:1: error: m [yaml-syntax]\n   10 | x\n      | ^\n",
        "api.yaml:99999:1: error: m [yaml-syntax]\n99999 | x\n      | ^\n",
        "api.yaml:100000:1: error: m [yaml-syntax]\n100000 | x\n       | ^\n",
      ])
  }

  @Test("notes follow with their own lines")
  func notes() {
    let diagnostic = Diagnostic(
      id: .yamlDuplicateKey, message: "the key 'a' is already in this mapping", location: at(2, 1),
      notes: [Diagnostic.Note("first defined here", at: at(1, 1)), Diagnostic.Note("keys are unique", at: nil)])
    let printer = DiagnosticPrinter(files: [file("a: 1\na: 2\n")])
    #expect(
      printer.print(diagnostic) == """
        api.yaml:2:1: error: the key 'a' is already in this mapping [yaml-duplicate-key]
            2 | a: 2
              | ^
        api.yaml:1:1: note: first defined here
            1 | a: 1
              | ^
        note: keys are unique

        """)
  }

  @Test("what no place is at fault for, or what is in a file that is not known, has no line")
  func withoutExcerpt() {
    let printer = DiagnosticPrinter(files: [])
    #expect(
      printer.print(Diagnostic(id: .yamlLimit, message: "m", location: nil)) == "error: m [yaml-limit]\n")
    #expect(
      printer.print(Diagnostic(id: .yamlLimit, message: "m", location: at(1, 2)))
        == "api.yaml:1:2: error: m [yaml-limit]\n")
  }

  @Test("all diagnostics are counted at the end")
  func summary() {
    var diagnostics = Diagnostics()
    #expect(DiagnosticPrinter(files: []).print(diagnostics) == "")
    diagnostics.report(.yamlTag, "one", at: nil)
    #expect(
      DiagnosticPrinter(files: []).print(diagnostics) == "error: one [yaml-tag]\n1 error, 0 warnings\n")
    diagnostics.report(.yamlTag, "two", at: nil)
    #expect(DiagnosticPrinter(files: []).summary(of: diagnostics) == "2 errors, 0 warnings")
  }

  @Test("of a kind with many diagnostics a few are shown, together, and the rest are counted")
  func limit() {
    var diagnostics = Diagnostics()
    for number in 1...7 {
      diagnostics.report(.enumValue, "w\(number)", at: nil)
      if number < 3 { diagnostics.report(.yamlTag, "e\(number)", at: nil) }
    }
    #expect(
      DiagnosticPrinter(files: [], limit: .readable).print(diagnostics) == """
        warning: w1 [enum-value]
        warning: w2 [enum-value]
        warning: w3 [enum-value]
        warning: w4 [enum-value]
        warning: w5 [enum-value]
        … and 2 more like this [enum-value]; --verbose shows all
        error: e1 [yaml-tag]
        error: e2 [yaml-tag]
        2 errors, 7 warnings

        """)
  }

  @Test("strictly, a warning is an error")
  func strict() {
    var diagnostics = Diagnostics()
    diagnostics.report(.enumValue, "w", at: nil)
    #expect(!diagnostics.hasErrors)
    diagnostics.isStrict = true
    #expect(diagnostics.hasErrors)
    #expect(DiagnosticPrinter(files: []).print(diagnostics) == "error: w [enum-value]\n1 error, 0 warnings\n")
  }

  @Test("printing a thousand places of one line takes no longer than of a thousand lines", .timeLimit(.minutes(1)))
  func minified() {
    let text = String(repeating: "\"key\": 1, ", count: 40_000)
    var diagnostics = Diagnostics()
    for number in 0..<2_000 { diagnostics.report(.enumValue, "w", at: at(1, 1 + number * 200)) }
    let printed = DiagnosticPrinter(files: [file(text)]).print(diagnostics)
    #expect(printed.hasSuffix("0 errors, 2000 warnings\n"))
  }

  @Test("nothing in a message or a file name reaches the terminal as a command")
  func unprintable() {
    let location = SourceLocation(file: "a\u{7}.yaml", line: 1, column: 1)
    let diagnostic = Diagnostic(id: .yamlTag, message: "found 'a\u{1B}[31m\n\u{202E}b'", location: location)
    #expect(
      DiagnosticPrinter(files: []).print(diagnostic)
        == #"a\u{7}.yaml:1:1: error: found 'a\u{1B}[31m\u{A}\u{202E}b' [yaml-tag]"# + "\n")
  }

  private func print(_ message: String, in text: String, _ location: SourceLocation) -> String {
    DiagnosticPrinter(files: [file(text)])
      .print(Diagnostic(id: .yamlSyntax, message: message, location: location))
  }

  private func file(_ text: String) -> SourceFile {
    SourceFile(path: "api.yaml", bytes: Array(text.utf8))
  }

  private func at(_ line: Int, _ column: Int, length: Int = 1) -> SourceLocation {
    SourceLocation(file: "api.yaml", line: line, column: column, length: length)
  }
}

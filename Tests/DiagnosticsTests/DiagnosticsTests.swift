import Diagnostics
import Testing

@Suite("Diagnostics") struct DiagnosticsTests {
  @Test("what is reported stays in order, and makes errors known")
  func collecting() {
    var first = Diagnostics()
    #expect(!first.hasErrors)
    first.report(.yamlTag, "one", at: nil)
    var second = Diagnostics()
    second.report(.yamlAlias, "two", at: nil, notes: [Diagnostic.Note("three", at: nil)])
    first.append(contentsOf: second)

    #expect(
      first.all == [
        Diagnostic(id: .yamlTag, message: "one", location: nil),
        Diagnostic(id: .yamlAlias, message: "two", location: nil, notes: [Diagnostic.Note("three", at: nil)]),
      ])
    #expect(first.hasErrors)
    #expect(first.count(of: .error) == 2)
  }

  @Test("what is used twice is said once")
  func duplicates() {
    var first = Diagnostics()
    first.report(.yamlTag, "one", at: nil)
    first.report(.yamlTag, "one", at: nil)
    first.append(contentsOf: first)
    #expect(first.all == [Diagnostic(id: .yamlTag, message: "one", location: nil)])
  }

  @Test("every name is made of lower-case words and hyphens", arguments: DiagnosticID.allCases)
  func names(id: DiagnosticID) {
    let words = id.rawValue.split(separator: "-", omittingEmptySubsequences: false)
    #expect(words.count > 1 && words.allSatisfy { $0.wholeMatch(of: /[a-z][a-z0-9]*/) != nil })
  }
}

@testable import Patterns
import Testing

@Suite("Verdicts of ECMA-262")
struct VerdictTests {
  @Test("what matches and what does not", arguments: VerdictRow.all)
  func verdict(row: VerdictRow) throws {
    let compiled = try PatternCompiler().compile(row.pattern)
    for string in row.matching {
      #expect(compiled.program.matches(string), "\(row.pattern) must match \(string.debugDescription)")
    }
    for string in row.failing {
      #expect(!compiled.program.matches(string), "\(row.pattern) must not match \(string.debugDescription)")
    }
  }

  @Test("the tables have at least 150 verdicts")
  func count() {
    #expect(VerdictRow.all.reduce(0) { $0 + $1.matching.count + $1.failing.count } >= 150)
  }
}

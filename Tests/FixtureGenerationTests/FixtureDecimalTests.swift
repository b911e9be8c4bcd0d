import Testing

@testable import FixtureGeneration
@testable import SwiftGeneration

@Suite("FixtureDecimal")
struct FixtureDecimalTests {
  @Test("is written as it was read", arguments: ["0", "-1", "0.05", "-0.5", "12.340", "100"])
  func text(_ text: String) {
    #expect(FixtureDecimal(text)?.text == text)
  }

  @Test("is none with an exponent or too many digits", arguments: ["1e3", "1.2.3", "", "1234567890123456789"])
  func unreadable(_ text: String) {
    #expect(FixtureDecimal(text) == nil)
  }

  @Test("computes exactly")
  func arithmetic() throws {
    let tenth = try #require(FixtureDecimal("0.1"))
    let small = try #require(FixtureDecimal("-0.25"))
    #expect(tenth.adding(small)?.text == "-0.15")
    #expect(small.isLess(than: tenth) == true)
    #expect(small.roundedDown(to: tenth)?.text == "-0.30")
    #expect(try #require(FixtureDecimal("0.30")).isMultiple(of: tenth) == true)
    #expect(small.isMultiple(of: tenth) == false)
    #expect(FixtureDecimal(.max).adding(FixtureDecimal(1)) == nil)
    #expect(FixtureDecimal(.min).roundedDown(to: FixtureDecimal(10)) == nil)
    #expect(FixtureDecimal(10).isWhole && !tenth.isWhole)
  }
}

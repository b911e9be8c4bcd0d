import APIModel
import Testing

@testable import FixtureGeneration
@testable import SwiftGeneration

@Suite("NumberFixtures")
struct NumberFixturesTests {
  /// Limits, a number that keeps them, and those that break one each.
  struct Row: Sendable {
    let limits: NumericLimits
    let type: ValueType
    let valid: String?
    let broken: [String]
  }

  static let rows: [Row] = [
    Row(limits: NumericLimits(), type: .int64, valid: "1", broken: []),
    Row(
      limits: NumericLimits(minimum: "5", maximum: "6"), type: .int32, valid: "5",
      broken: ["minimum 4", "maximum 7"]),
    Row(
      limits: NumericLimits(exclusiveMinimum: "-3", exclusiveMaximum: "-1"), type: .int64, valid: "-2",
      broken: ["exclusiveMinimum -3", "exclusiveMaximum -1"]),
    Row(
      limits: NumericLimits(minimum: "0.1", multipleOf: "0.25"), type: .number, valid: "1",
      broken: ["minimum 0.00", "multipleOf 1.001"]),
    Row(limits: NumericLimits(minimum: "7", maximum: "3"), type: .int64, valid: nil, broken: []),
    // Both ends of the type are those of the limits: nothing beyond them is a number of the type.
    Row(
      limits: NumericLimits(minimum: "-2147483648", maximum: "2147483647"), type: .int32, valid: "1", broken: []),
    Row(limits: NumericLimits(minimum: "1e3"), type: .number, valid: nil, broken: []),
  ]

  @Test("a number keeps all limits, and others break exactly one", arguments: rows)
  func numbers(_ row: Row) {
    let fixtures = NumberFixtures(row.limits, of: row.type)
    #expect(fixtures.valid()?.text == row.valid)
    #expect(fixtures.breaks().map { "\($0.keyword) \($0.value.text)" } == row.broken)
  }
}

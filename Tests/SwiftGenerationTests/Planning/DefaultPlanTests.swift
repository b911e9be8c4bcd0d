import APIModel
import SwiftSource
import Testing

@testable import SwiftGeneration

@Suite("DefaultPlan")
struct DefaultPlanTests {
  @Test(
    "a default is a literal of the member's type",
    arguments: [
      (.boolean(true), .boolean, .boolean(true)), (.number("7"), .int32, .integer(7)),
      (.number("7"), .int64, .integer(7)), (.number("1.10"), .number, .number("1.10")),
      (.number("0.5"), .double, .double(0.5)), (.string("a"), .string, .string("a")),
      (.string("a"), .enumeration("Kind"), .enumeration("a")),
      (.string("a"), .alias("Name", of: .string), .string("a")),
    ] as [(JSONLiteral, ValueType, DefaultPlan)])
  func literals(_ literal: JSONLiteral, _ type: ValueType, _ plan: DefaultPlan) {
    #expect(DefaultPlan(literal, of: type) == plan)
  }

  @Test(
    "a default that no literal of the type says is left to the documentation",
    arguments: [
      (.null, .string), (.string("1"), .int64), (.number("1.5"), .int64), (.number("3000000000"), .int32),
      (.number("1e999"), .double), (.number("1e99"), .float), (.boolean(true), .string),
      (.array([]), .array(.string, nullable: false)),
      (.object([]), .structure("Thing")), (.string("2024-01-01T00:00:00Z"), .date),
    ] as [(JSONLiteral, ValueType)])
  func none(_ literal: JSONLiteral, _ type: ValueType) {
    #expect(DefaultPlan(literal, of: type) == nil)
  }
}

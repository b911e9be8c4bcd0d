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
      (.string("a"), .enumeration("Kind", of: .string), .enumeration(.string("a"), of: .string)),
      (
        .number("7"), .enumeration("Kind", of: .integer(.int32)), .enumeration(.integer(7), of: .integer(.int32))
      ),
      (
        .number("0.5"), .enumeration("Kind", of: .number(.decimal)),
        .enumeration(.number("0.5"), of: .number(.decimal))
      ),
      (.string("a"), .alias("Name", of: .string), .string("a")),
    ] as [(JSONLiteral, ValueType, DefaultPlan)])
  func literals(_ literal: JSONLiteral, _ type: ValueType, _ plan: DefaultPlan) {
    #expect(DefaultPlan(literal, of: type) == plan)
  }

  @Test(
    "a default that no literal of the type says is kept as JSON",
    arguments: [
      (.null, .string, "null"), (.string("1"), .int64, "\"1\""), (.number("1.5"), .int64, "1.5"),
      (.number("3000000000"), .int32, "3000000000"), (.number("1e999"), .double, "1e999"),
      (.number("1e99"), .float, "1e99"), (.boolean(true), .string, "true"),
      (.array([.string("a\n"), .number("1")]), .array(.string, nullable: false), "[\"a\\u000a\", 1]"),
      (.object([JSONLiteral.Member(name: "a", value: .null)]), .structure("Thing"), "{\"a\": null}"),
      (.string("7"), .enumeration("Kind", of: .integer(.int64)), "\"7\""),
      (.number("7"), .enumeration("Kind", of: .string), "7"),
      (.string("2024-01-01T00:00:00Z"), .date, "\"2024-01-01T00:00:00Z\""),
    ] as [(JSONLiteral, ValueType, String)])
  func json(_ literal: JSONLiteral, _ type: ValueType, _ text: String) {
    #expect(DefaultPlan(literal, of: type) == .json(text))
  }
}

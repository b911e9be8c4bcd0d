import APIModel
import Patterns
import SwiftSource
import Testing

@testable import SwiftGeneration

@Suite("ConstraintCode")
struct ConstraintCodeTests {
  private static let code = ConstraintCode(schemas: ["Thing": "thing"])

  @Test(
    "a string's constraint says what there is, in order",
    arguments: [
      (StringSchema(minLength: 1), #"minLength: 1, "#),
      (StringSchema(format: .uuid, minLength: 1, maxLength: 250), #"minLength: 1, maxLength: 250, format: .uuid, "#),
      (StringSchema(format: .uriReference), "format: .uriReference, "),
      (StringSchema(format: .dateTime), "format: .dateTime, "),
    ])
  func strings(_ string: StringSchema, _ arguments: String) {
    #expect(
      Self.code.code(of: .string(string, source: "#/a")).oneLine == ##"StringConstraint(\##(arguments)at: "#/a")"##)
  }

  @Test("a pattern is its source and what was compiled from it")
  func patterns() throws {
    let string = StringSchema(pattern: try PatternCompiler().compile("^a"))

    let text = Self.code.code(of: .string(string, source: "#/a")).oneLine

    #expect(text.hasPrefix(#"StringConstraint(pattern: Pattern("^a", ."#))
    #expect(text.hasSuffix(##"), at: "#/a")"##))
  }

  @Test(
    "a number's limits are exact",
    arguments: [
      (NumericLimits(minimum: "-1", maximum: "10"), "minimum: -1, maximum: 10, "),
      (
        NumericLimits(minimum: "0.10", exclusiveMaximum: "1e3", multipleOf: "0.01"),
        #"minimum: JSONNumber(checked: "0.10"), exclusiveMaximum: JSONNumber(checked: "1e3"), "#
          + #"multipleOf: JSONNumber(checked: "0.01"), "#
      ),
      (
        NumericLimits(exclusiveMinimum: "9223372036854775808", maximum: "9223372036854775807"),
        #"maximum: 9_223_372_036_854_775_807, exclusiveMinimum: JSONNumber(checked: "9223372036854775808"), "#
      ),
    ])
  func numbers(_ limits: NumericLimits, _ arguments: String) {
    #expect(
      Self.code.code(of: .number(limits, source: "#/a")).oneLine == ##"NumberConstraint(\##(arguments)at: "#/a")"##)
  }

  @Test("what is asked of elements and values stands inside, however deep")
  func nested() {
    let inner = ArrayConstraintPlan(
      minItems: 0, maxItems: 9, hasUniqueItems: true, items: .string(StringSchema(minLength: 1), source: "#/a/b/c"),
      source: "#/a/b")
    let outer = MapConstraintPlan(minProperties: 1, maxProperties: nil, values: .array(inner), source: "#/a")

    #expect(
      Self.code.code(of: .map(outer)).oneLine == """
        MapConstraint(minProperties: 1, values: ArrayConstraint(minItems: 0, maxItems: 9, uniqueItems: true, items: \
        StringConstraint(minLength: 1, at: "#/a/b/c"), at: "#/a/b"), at: "#/a")
        """)
  }

  @Test("a whole schema of the module is named, and used by its name")
  func named() {
    let plan = ConstraintPlan.named("thing")

    #expect(Self.code.code(of: plan).oneLine == "Schemas.thing")
    #expect(plan.reference(from: "member").oneLine == "Schemas.thing")
    #expect(ConstraintPlan.map(MapConstraintPlan(source: "")).reference(from: "member").oneLine == "Constraints.member")
  }
}

extension SchemaName: ExpressibleByStringLiteral {
  /// Makes a name of a literal.
  public init(stringLiteral value: String) { self.init(value) }
}

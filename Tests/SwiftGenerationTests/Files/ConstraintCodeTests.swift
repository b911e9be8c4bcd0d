import APIModel
import SwiftSource
import Testing

@testable import SwiftGeneration

@Suite("ConstraintPlan: code")
struct ConstraintCodeTests {
  @Test(
    "a constraint is written with the limits that there are, in order and exactly",
    arguments: [
      (ConstraintPlan.string(minLength: 1, maxLength: nil, isUUID: false), "StringConstraint(minLength: 1)"),
      (
        .string(minLength: 1, maxLength: 250, isUUID: true),
        "StringConstraint(minLength: 1, maxLength: 250, format: .uuid)"
      ),
      (.string(minLength: nil, maxLength: nil, isUUID: true), "StringConstraint(format: .uuid)"),
      (.array(minItems: 0, maxItems: 9), "ArrayConstraint(minItems: 0, maxItems: 9)"),
      (.integer(NumericLimits(minimum: "-1", maximum: "10")), "NumberConstraint(minimum: -1, maximum: 10)"),
      (
        .number(NumericLimits(minimum: "0.10", exclusiveMaximum: "1e3", multipleOf: "0.01")),
        #"NumberConstraint(minimum: JSONNumber(checked: "0.10"), exclusiveMaximum: JSONNumber(checked: "1e3"), "#
          + #"multipleOf: JSONNumber(checked: "0.01"))"#
      ),
      (
        .double(NumericLimits(exclusiveMinimum: "9223372036854775808", maximum: "9223372036854775807")),
        #"NumberConstraint(maximum: 9_223_372_036_854_775_807, exclusiveMinimum: JSONNumber(checked: "9223372036854775808"))"#
      ),
    ])
  func code(_ constraint: ConstraintPlan, _ text: String) {
    let property = PropertyDeclaration("x", type: nil, .constant(constraint.code))
    let printed = SourcePrinter().print(SwiftFile(declarations: [.property(property)]))
    let oneLine = printed.split(separator: "\n").map { $0.drop { $0 == " " } }.joined(separator: " ")
      .replacing("( ", with: "(").replacing(" )", with: ")")

    #expect(oneLine == "let x = " + text)
  }
}

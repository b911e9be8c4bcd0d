import APIModel
import Patterns
import SwiftSource
import Testing

@testable import SwiftGeneration

/// Every keyword is written as the runtime's case of its name.
@Suite("ConstraintCode: whole schemas")
struct SchemaCodeTests {
  private static let inner = Assertions(source: "#/i", [.minItems(1)])
  private static let innerCode = ##"JSONSchema(at: "#/i", .minItems(1))"##

  private func expect(_ assertion: Assertion, _ text: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let code = ConstraintCode(schemas: ["Thing": "thing"]).code(of: .schema(Assertions(source: "#/s", [assertion])))
    #expect(code.oneLine == ##"JSONSchema(at: "#/s", \##(text))"##, sourceLocation: sourceLocation)
  }

  @Test("a schema without a keyword accepts everything")
  func empty() {
    let code = ConstraintCode(schemas: [:]).code(of: .schema(Assertions(source: "#/s")))

    #expect(code.oneLine == ##"JSONSchema(at: "#/s")"##)
  }

  @Test(
    "keywords about values of any type",
    arguments: [
      (.nothing, ".nothing"), (.type([.null, .integer]), ".type([.null, .integer])"), (.enumeration([]), ".nothing"),
      (
        .enumeration([.null, .boolean(true), .number("1"), .number("1.50"), .string("a\n")]),
        #".enumeration([.null, .bool(true), .number(1), .number(JSONNumber(checked: "1.50")), .string("a\u{A}")])"#
      ),
      (.const(.array([])), ".const(.array([]))"), (.const(.object([])), ".const(.object([:]))"),
      (
        .const(.object([JSONLiteral.Member(name: "a", value: .array([.boolean(false)]))])),
        #".const(.object(["a": .array([.bool(false)])]))"#
      ), (.deciding(.enumeration([.string("a")])), #".deciding(.strings(["a"]))"#),
      (.reference("Thing"), ".reference { Schemas.thing }"),
    ] as [(Assertion, String)])
  func any(_ assertion: Assertion, _ text: String) { expect(assertion, text) }

  @Test(
    "keywords about numbers and strings",
    arguments: [
      (.number(NumericLimits(minimum: "1"), nil), ".number(NumberConstraint(minimum: 1))"),
      (.number(NumericLimits(multipleOf: "2"), .int32), ".number(NumberConstraint(multipleOf: 2, format: .int32))"),
      (.number(NumericLimits(), .double), ".number(NumberConstraint(format: .double))"),
      (.string(StringSchema(format: .email, maxLength: 3)), ".string(StringConstraint(maxLength: 3, format: .email))"),
    ] as [(Assertion, String)])
  func scalars(_ assertion: Assertion, _ text: String) { expect(assertion, text) }

  @Test(
    "keywords about arrays",
    arguments: [
      (.minItems(1), ".minItems(1)"), (.maxItems(2), ".maxItems(2)"), (.uniqueItems, ".uniqueItems"),
      (.prefixItems([inner]), ".prefixItems([\(innerCode)])"), (.items(inner), ".items(\(innerCode))"),
      (.contains(inner, minimum: nil, maximum: 3), ".contains(\(innerCode), min: nil, max: 3)"),
      (.unevaluatedItems(inner), ".unevaluatedItems(\(innerCode))"),
    ] as [(Assertion, String)])
  func arrays(_ assertion: Assertion, _ text: String) { expect(assertion, text) }

  @Test(
    "keywords about objects",
    arguments: [
      (.minProperties(1), ".minProperties(1)"), (.maxProperties(2), ".maxProperties(2)"),
      (.required(["a", "b"]), #".required(["a", "b"])"#), (.required([]), ".required([])"),
      (.properties([AssertedMember(name: "a\"", schema: inner)]), #".properties(["a\"": \#(innerCode)])"#),
      (.properties([]), ".properties([:])"),
      (.additionalProperties(inner), ".additionalProperties(\(innerCode))"),
      (.propertyNames(inner), ".propertyNames(\(innerCode))"),
      (
        .dependentRequired([
          MemberDependency(name: "a", required: ["b", "c"]), MemberDependency(name: "d", required: []),
        ]),
        #".dependentRequired(["a": ["b", "c"], "d": []])"#
      ), (.dependentSchemas([AssertedMember(name: "a", schema: inner)]), #".dependentSchemas(["a": \#(innerCode)])"#),
      (.unevaluatedProperties(inner), ".unevaluatedProperties(\(innerCode))"),
    ] as [(Assertion, String)])
  func objects(_ assertion: Assertion, _ text: String) { expect(assertion, text) }

  @Test("members by the form of their names")
  func patternProperties() throws {
    let pattern = AssertedPattern(pattern: try PatternCompiler().compile("[\\s\\S]"), schema: Self.inner)

    expect(
      .patternProperties([pattern]),
      ".patternProperties([PatternMember(\(pattern.pattern.code.oneLine), \(Self.innerCode))])")
  }

  @Test(
    "keywords that compose",
    arguments: [
      (.allOf([inner]), ".allOf([\(innerCode)])"), (.anyOf([inner], nil), ".anyOf([\(innerCode)])"),
      (
        .oneOf([inner], Discriminator(propertyName: "kind", tags: [Discriminator.Tag(value: .string("a"), branch: 0)])),
        #".oneOf([\#(innerCode)], Discriminator(propertyName: "kind", mapping: ["a": 0]))"#
      ),
      (
        .oneOf([inner], Discriminator(propertyName: "kind", tags: [Discriminator.Tag(value: .integer(-1), branch: 0)])),
        #".oneOf([\#(innerCode)], Discriminator(propertyName: "kind", mapping: [-1: 0]))"#
      ),
      (
        .anyOf([inner], Discriminator(propertyName: "kind", tags: [])),
        #".anyOf([\#(innerCode)], Discriminator(propertyName: "kind", mapping: [String: Int]()))"#
      ), (.not(inner), ".not(\(innerCode))"),
      (.conditional(inner, then: nil, else: inner), ".conditional(\(innerCode), then: nil, else: \(innerCode))"),
    ] as [(Assertion, String)])
  func compositions(_ assertion: Assertion, _ text: String) { expect(assertion, text) }
}

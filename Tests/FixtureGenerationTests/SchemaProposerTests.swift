import APIModel
import JSONCoding
import SwiftSource
import Testing

@testable import FixtureGeneration

/// A schema, and the value that is proposed for it.
struct ProposalCase: Sendable, CustomTestStringConvertible {
  /// What the schema asserts.
  let assertions: [Assertion]
  /// A value that is changed; nil to make one.
  var base: String?
  /// The value as JSON; nil when there is none.
  let value: String?

  /// What the tests call the case.
  var testDescription: String { "\(base ?? "nothing") becomes \(value ?? "nothing")" }

  /// The cases.
  static let all: [ProposalCase] = [
    ProposalCase(assertions: [], value: #""name""#),
    ProposalCase(assertions: [.enumeration([.null, .string("a")])], value: #""a""#),
    ProposalCase(
      assertions: [.enumeration([.number("1"), .number("2")]), .not(schema(.const(.number("1"))))], value: "2"),
    ProposalCase(assertions: [.type([.integer]), .not(schema(.const(.number("1"))))], value: "0"),
    ProposalCase(assertions: [.type([.null])], value: "null"),
    ProposalCase(assertions: [.nothing], value: nil),
    ProposalCase(assertions: [.required(["a"])], base: #"{"b":1}"#, value: #"{"b":1,"a":"a"}"#),
    ProposalCase(assertions: [.not(schema(.required(["b"])))], base: #"{"b":1}"#, value: nil),
    ProposalCase(
      assertions: [.oneOf([schema(.required(["a"])), schema(.required(["b"]))], nil), .type([.object])],
      value: #"{"a":"a"}"#),
    ProposalCase(assertions: [.type([.array]), .minItems(2), .items(schema(.type([.boolean])))], value: "[true,true]"),
    ProposalCase(
      assertions: [.type([.object]), .minProperties(2), .additionalProperties(schema(.type([.integer])))],
      value: #"{"key1":1,"key2":1}"#),
    ProposalCase(
      assertions: [
        .conditional(
          schema(.required(["a"])), then: schema(.required(["b"])), else: nil)
      ], base: #"{"a":1}"#, value: #"{"a":1,"b":"b"}"#),
    ProposalCase(
      assertions: [.contains(schema(.const(.number("7"))), minimum: nil, maximum: nil)], base: "[1]", value: "[1,7]"),
  ]

  private static func schema(_ assertions: Assertion...) -> Assertions { Assertions(source: "", assertions) }
}

@Suite("SchemaProposer")
struct SchemaProposerTests {
  @Test("finds a value that the runtime's evaluator accepts", arguments: ProposalCase.all)
  func proposals(_ one: ProposalCase) throws {
    let proposer = SchemaProposer(SchemaTable([:], names: [:]))
    let schema = Assertions(source: "#/a", one.assertions)
    let base = try one.base.map { try JSONValue(json: $0.utf8) }
    let value = proposer.value(of: schema, from: base, FixturePlace("name"))
    #expect(value?.text == one.value)
    #expect(value.map { proposer.isSatisfied(schema, by: $0) } != false)
  }

  @Test("follows references, and ends where they lead back")
  func references() {
    let loop = Assertions(
      source: "#/loop",
      [
        .type([.object]), .required(["next"]),
        .properties([
          AssertedMember(name: "next", schema: Assertions(source: "#/next", [.reference(SchemaName("Loop"))]))
        ]),
      ])
    let table = SchemaTable(["loop": loop], names: [SchemaName("Loop"): "loop"])
    #expect(SchemaProposer(table).value(of: loop, from: nil, FixturePlace("name")) == nil)
  }
}

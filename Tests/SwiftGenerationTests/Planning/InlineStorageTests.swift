import APIModel
import OrderedCollections
import Testing

@testable import SwiftGeneration

@Suite("InlineStorage")
struct InlineStorageTests {
  /// An object of so many strings.
  private static func object(of count: Int) -> Schema {
    let properties = (1...count).map { index in
      Property(name: "m\(index)", isRequired: false, schema: .string, location: place())
    }
    return Schema(.object(ObjectSchema(properties: properties)))
  }

  /// What is stored elsewhere in an API.
  private static func indirect(_ schemas: KeyValuePairs<String, Schema>) -> [String] {
    let lines = Planning(API(schemas: schemas)).text.split(separator: "\n").map { $0.drop { $0 == " " } }
    return lines.filter { $0.hasPrefix("indirect") }.map(String.init)
  }

  @Test("a member of more than 16 values is stored elsewhere", arguments: [(16, []), (17, ["a"])])
  func requiredMembers(_ count: Int, _ expected: [String]) {
    let found = Self.indirect(["A": Self.object(of: count), "B": .object(required: ["a": .reference("A")])])

    #expect(found == expected.map { "indirect \($0) \"\($0)\" required: A" })
  }

  @Test("one that may be nil is stored elsewhere when it has more than 4", arguments: [(4, []), (5, ["a"])])
  func optionalMembers(_ count: Int, _ expected: [String]) {
    let found = Self.indirect(["A": Self.object(of: count), "B": .object(["a": .reference("A")])])

    #expect(found == expected.map { "indirect \($0) \"\($0)\" optional: A?" })
  }

  @Test("what is stored elsewhere counts as one value")
  func chain() {
    let found = Self.indirect([
      "D": .object(["c": .reference("C")]), "C": .object(["b": .reference("B")]),
      "B": .object(["a": .reference("A")]), "A": Self.object(of: 17),
    ])

    #expect(found == ["indirect a \"a\" optional: A?"])
  }

  @Test("the values of all members count together")
  func sums() {
    let found = Self.indirect([
      "A": Self.object(of: 9), "B": .object(required: ["x": .reference("A"), "y": .reference("A")]),
      "C": .object(required: ["b": .reference("B")]),
    ])

    #expect(found == ["indirect b \"b\" required: B"])
  }

  @Test("a union of more than 16 values is stored elsewhere, and counts as one")
  func unions() {
    let found = Self.indirect([
      "A": Self.object(of: 9), "B": .union([.reference("A"), .array(.reference("A"))]),
      "C": .union([.reference("A"), .reference("D")]), "D": Self.object(of: 8), "E": .object(["c": .reference("C")]),
    ])

    #expect(found == ["indirect union C by trial"])
  }

  @Test("lists and maps count as one value")
  func collections() {
    let found = Self.indirect([
      "A": Self.object(of: 17), "B": .object(["list": .array(.reference("A")), "map": .map(.reference("A"))]),
    ])

    #expect(found.isEmpty)
  }

  @Test("what is stored elsewhere does not follow from the order of the schemas")
  func order() {
    let a = Self.object(of: 17)
    let b: Schema = .object(["a": .reference("A")])

    #expect(Self.indirect(["A": a, "B": b]) == Self.indirect(["B": b, "A": a]))
  }
}

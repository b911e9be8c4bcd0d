import APIModel
import OrderedCollections
import Testing

@testable import SwiftGeneration

@Suite("ModelPlanner: unions")
struct UnionPlanTests {
  @Test("a case is named by the schema it refers to, by its title, by its type, or by its place")
  func names() {
    var titled = Schema.object(["a": .string])
    titled.title = "Small thing"
    let planning = Planning(
      API(schemas: [
        "Big": .union([
          .reference("V1Thing"), titled, .object(["b": .string]), .string, Schema(.boolean),
          Schema(.integer(IntegerSchema(format: .int64))), .array(.string), .map(.string),
          Schema(.string(StringSchema(format: .dateTime))), Schema(.number(NumberSchema(format: .decimal))),
        ]),
        "V1Thing": .object([:]),
      ]))

    #expect(planning.diagnostics == "")
    #expect(
      planning.text == """
        union Big by trial
          v1Thing: V1Thing
          smallThing: BigSmallThing
          option3: BigOption3
          string: String
          boolean: Bool
          integer: Int64
          list: [String]
          map: [String: String]
          date: Date
          number: JSONNumber
        structure BigSmallThing
          a "a" optional: String?
        structure BigOption3
          b "b" optional: String?
        structure V1Thing

        """)
  }

  @Test("no two cases have one name, whatever schemas and titles are called")
  func collisions() {
    var titled = Schema.object([:])
    titled.title = "thing"
    let planning = Planning(
      API(schemas: [
        "U": .union([.reference("Option2"), .reference("Option2"), titled, titled]), "Option2": .object([:]),
      ]))

    #expect(planning.diagnostics == "")
    #expect(
      planning.text == """
        union U by trial
          option2: Option2
          option2Of4: Option2
          thing: UThing
          option4: UOption4
        structure UThing
        other name UOption4: UThing
        structure Option2

        """)
  }

  @Test("the one object among values of other types is called so")
  func object() {
    let planning = Planning(
      API(schemas: ["U": .union([.string, .object(["a": .string])], by: .types([.string, .object]))]))

    #expect(
      planning.text.hasPrefix("union U by string, object\n  string: String\n  object: UObject\nstructure UObject\n"))
  }

  @Test("a case hides no member that every union has")
  func reserved() {
    let planning = Planning(
      API(schemas: [
        "U": .union([.reference("Schema"), .reference("Selection"), .reference("Decode"), .reference("Unknown")]),
        "Schema": .object([:]), "Selection": .object([:]), "Decode": .object([:]), "Unknown": .object([:]),
      ]))

    #expect(planning.diagnostics == "")
    #expect(
      planning.text.hasPrefix(
        """
        union U by trial
          schema_: Schema
          selection_: Selection
          decode_: Decode
          unknown_: Unknown

        """))
  }

  @Test("strings that a schema among others lists are cases, named after those that hold values")
  func listedStrings() {
    let planning = Planning(
      API(schemas: [
        "U": .union(
          [.enumeration("", "now", "list", "Empty", "listed"), .array(.string)], by: .types([.string, .array]))
      ]))

    #expect(
      planning.text == """
        union U by string, array
          empty ""
          now "now"
          list_ "list"
          empty_ "Empty"
          listed_ "listed"
          list: [String]

        """)
    #expect(
      planning.diagnostics == """
        api.yaml:1:1: warning: the cases 'list' and 'list' would both be 'list' in Swift: the second becomes 'list_' [name-changed]
        api.yaml:1:1: note: 'list' is here
        api.yaml:1:1: warning: the cases '' and 'Empty' would both be 'empty' in Swift: the second becomes 'empty_' [name-changed]
        api.yaml:1:1: note: '' is here

        """)
  }

  @Test("a list of strings that has a name, or is tried among others, keeps its type")
  func listsThatAreTypes() {
    let planning = Planning(
      API(schemas: [
        "U": .union([.reference("E"), .array(.string)], by: .types([.string, .array])),
        "V": .union([.enumeration("a"), .array(.string)]), "E": .enumeration("a"),
      ]))

    #expect(planning.diagnostics == "")
    #expect(
      planning.text == """
        union U by string, array
          e: E
          list: [String]
        union V by trial
          string: VOption1
          list: [String]
        enumeration VOption1
          a "a"
        enumeration E
          a "a"

        """)
  }
}

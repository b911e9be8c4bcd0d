import APIModel
import Diagnostics
import struct Diagnostics.SourceLocation
import OrderedCollections
import Testing

@testable import SwiftGeneration

@Suite("Type sharing")
struct TypeSharingTests {
  private static let color: Schema = .enumeration("red", "blue")

  @Test("of inline schemas that say the same one has a type, that of the shortest name; the others are names of it")
  func same() {
    let planning = Planning(
      API(schemas: [
        "Garment": .object(["lining": Self.color, "color": Self.color]), "Paint": .object(["color": Self.color]),
      ]))

    #expect(planning.diagnostics == "")
    #expect(
      planning.text == """
        structure Garment
          lining "lining" optional: GarmentLining?
          color "color" optional: GarmentColor?
        other name GarmentLining: PaintColor
        other name GarmentColor: PaintColor
        structure Paint
          color "color" optional: PaintColor?
        enumeration PaintColor
          red "red"
          blue "blue"

        """)
  }

  @Test("which one has a type follows from the names, not from the order", arguments: [["A", "Bee"], ["Bee", "A"]])
  func order(_ names: [String]) {
    var schemas: OrderedDictionary<SchemaName, Schema> = [:]
    for name in names { schemas[SchemaName(name)] = .object(["color": Self.color]) }

    let lines = Planning(API(title: "Test", schemas: schemas)).text.split(separator: "\n")

    #expect(lines.contains("other name BeeColor: AColor"))
    #expect(lines.contains("enumeration AColor"))
  }

  @Test("types that contain types which say the same say the same, and each place has a name")
  func nested() {
    let size: Schema = .object(["unit": .enumeration("cm", "in")])
    let planning = Planning(API(schemas: ["A": .object(["size": size]), "Box": .object(["size": size])]))

    #expect(
      planning.text == """
        structure A
          size "size" optional: ASize?
        structure ASize
          unit "unit" optional: ASizeUnit?
        enumeration ASizeUnit
          cm "cm"
          in "in"
        structure Box
          size "size" optional: BoxSize?
        other name BoxSize: ASize
        other name BoxSizeUnit: ASizeUnit

        """)
  }

  @Test("schemas with names of their own are types of their own, whatever they say")
  func named() {
    let planning = Planning(
      API(schemas: ["Color": Self.color, "Colour": Self.color, "A": .object(["color": Self.color])]))

    #expect(!planning.text.contains("other name"))
  }

  @Test("what is said of the values, or to people, tells schemas from each other")
  func differences() {
    var explained: Schema = Self.color
    explained.documentation.description = "What it looks like."
    let short: Schema = .object(["a": Schema(.string(StringSchema(maxLength: 5)))])
    let long: Schema = .object(["a": Schema(.string(StringSchema(maxLength: 50)))])

    let planning = Planning(
      API(schemas: [
        "A": .object(["x": Self.color, "y": explained]), "B": .object(["x": short, "y": long]),
        "C": .object(["x": .enumeration("blue", "red"), "y": .enumeration("red")]),
      ]))

    #expect(!planning.text.contains("other name"))
  }

  @Test("strings are the same where their bytes are, not where Swift calls them equal")
  func bytes() {
    let (composed, decomposed) = ("\u{E9}", "e\u{301}")
    func values(_ text: String) -> Schema {
      var member: Schema = .string
      member.defaultValue = .string(text)
      var object: Schema = .object(["k": member])
      object.assertions = Assertions(source: "#", [.not(Assertions(source: "#", [.required([text])]))])
      return object
    }
    let planning = Planning(
      API(schemas: [
        "A": .object(["x": .enumeration(composed), "y": .enumeration(decomposed)]),
        "L": .object(["x": values("\\u{00E9}"), "y": values("e\\u{0301}")]),
        "B": .object(["x": values(composed), "y": values(decomposed), "z": values(composed)]),
      ]))

    #expect(planning.text.split(separator: "\n").filter { $0.hasPrefix("other name") } == ["other name BZ: BX"])
  }

  @Test("the place at which a limit is declared tells no schemas from each other")
  func places() {
    func limited(_ tokens: String...) -> Schema {
      func at(_ inner: String...) -> SourceLocation {
        SourceLocation(file: "api.yaml", line: 1, column: 1, pointer: JSONPointer(tokens + inner))
      }
      let member = Schema(kind: .string(StringSchema(maxLength: 5)), location: at("properties", "a"))
      let property = Property(name: "a", isRequired: false, schema: member, location: at("properties", "a"))
      return Schema(kind: .object(ObjectSchema(properties: [property])), location: at())
    }
    let planning = Planning(
      API(schemas: ["A": .object(["x": limited("A", "x")]), "B": .object(["y": limited("B", "y")])]))

    #expect(planning.text.contains("other name BY: AX\n"))
  }

  @Test("types say the same however deep they stand, in operations and in other names of types")
  func depths() {
    let size: Schema = .object(["unit": .enumeration("cm", "in")])
    let planning = Planning(
      API(
        schemas: ["Sizes": .array(size), "Box": .object(["inner": .object(["size": size])])],
        operations: [.get("/{size}", id: "a", parameters: [("size", size)])]))

    #expect(planning.diagnostics == "")
    #expect(
      planning.text.split(separator: "\n").filter { !$0.hasPrefix("  ") } == [
        "other name SizesItem: ASize", "other name SizesItemUnit: ASizeUnit", "alias Sizes: [SizesItem]",
        "structure Box", "structure BoxInner", "other name BoxInnerSize: ASize",
        "other name BoxInnerSizeUnit: ASizeUnit", "structure ASize", "enumeration ASizeUnit",
      ])
  }

  @Test("a structure that contains itself through another name of its type is stored elsewhere there")
  func circles() {
    let inner: Schema = .object(["tree": .reference("Tree")])
    let planning = Planning(API(schemas: ["Tree": .object(["left": inner, "right": inner])]))

    #expect(planning.diagnostics == "")
    #expect(
      planning.text == """
        structure Tree
          indirect left "left" optional: TreeLeft?
          indirect right "right" optional: TreeRight?
        structure TreeLeft
          indirect tree "tree" optional: Tree?
        other name TreeRight: TreeLeft

        """)
  }
}

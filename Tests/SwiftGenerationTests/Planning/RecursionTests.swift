import APIModel
import OrderedCollections
import Testing

@testable import SwiftGeneration

@Suite("Recursion")
struct RecursionTests {
  @Test("the members through which structures contain themselves are stored elsewhere, all others are not")
  func circles() {
    let planning = Planning(
      API(schemas: [
        "A": .object(["b": .reference("B"), "d": .reference("D")]),
        "B": .object(["x": .string, "a": .reference("A")]), "C": .object(["c": .reference("C")]), "D": .object([:]),
      ]))

    #expect(planning.diagnostics == "")
    #expect(
      planning.text == """
        structure A
          indirect b "b" optional: B?
          d "d" optional: D?
        structure B
          x "x" optional: String?
          indirect a "a" optional: A?
        structure C
          indirect c "c" optional: C?
        structure D

        """)
  }

  @Test(
    "what is stored elsewhere follows from the circle, not from where it begins", arguments: [["A", "B"], ["B", "A"]])
  func order(_ names: [String]) {
    var schemas: OrderedDictionary<SchemaName, Schema> = [:]
    for name in names {
      schemas[SchemaName(name)] = .object([name.lowercased(): .reference(name == "A" ? "B" : "A")])
    }

    let lines = Planning(API(title: "Test", schemas: schemas)).text.split(separator: "\n")

    #expect(
      lines.sorted() == [
        "  indirect a \"a\" optional: B?", "  indirect b \"b\" optional: A?", "structure A", "structure B",
      ])
  }

  @Test("a union that contains itself is indirect, and breaks the circle for the structures in it")
  func unions() {
    let planning = Planning(
      API(schemas: [
        "Tree": .union([.reference("Leaf"), .reference("Branch")]), "Leaf": .object([:]),
        "Branch": .object(["left": .reference("Tree"), "right": .reference("Tree")]),
        "Plain": .union([.reference("Leaf"), .string]),
      ]))

    #expect(planning.diagnostics == "")
    #expect(
      planning.text == """
        indirect union Tree by trial
          leaf: Leaf
          branch: Branch
        structure Leaf
        structure Branch
          left "left" optional: Tree?
          right "right" optional: Tree?
        union Plain by trial
          leaf: Leaf
          string: String

        """)
  }

  @Test("a list or a map in between makes it possible")
  func collections() {
    let planning = Planning(
      API(schemas: [
        "A": .object(["list": .array(.reference("A")), "map": .map(.reference("A"))]),
        "B": .object(["names": .reference("C")]), "C": .array(.reference("B")),
      ]))

    #expect(planning.diagnostics == "")
    #expect(!planning.text.contains("indirect"))
  }

  @Test("two ways to one structure are no circle")
  func diamond() {
    let planning = Planning(
      API(schemas: [
        "A": .object(["b": .reference("B"), "c": .reference("C")]), "B": .object(["d": .reference("D")]),
        "C": .object(["d": .reference("D")]), "D": .object(["x": .string]),
      ]))

    #expect(planning.diagnostics == "")
    #expect(!planning.text.contains("indirect"))
  }

  @Test("another name in between hides no circle")
  func alias() {
    let planning = Planning(API(schemas: ["A": .object(["b": .reference("B")]), "B": .reference("A")]))

    #expect(planning.diagnostics == "")
    #expect(planning.text.hasPrefix("structure A\n  indirect b \"b\" optional: B?\n"))
  }

  @Test("a structure that must contain itself has no values, which is reported at each member of the circle")
  func endless() {
    let planning = Planning(
      API(schemas: [
        "A": .object(required: ["b": .reference("B")], line: 10),
        "B": .object(required: ["a": .reference("A")], line: 20),
        "C": .object(required: ["d": .reference("D")], line: 30), "D": .object(["c": .reference("C")], line: 40),
      ]))

    #expect(
      planning.diagnostics == """
        api.yaml:11:1: error: every 'A' must contain another one through 'b', so no value can end; make one of them \
        optional [unsupported-recursion]
        api.yaml:21:1: error: every 'B' must contain another one through 'a', so no value can end; make one of them \
        optional [unsupported-recursion]

        """)
  }

  @Test("a chain of 10,000 structures is walked without recursion, whether it closes or not", arguments: [false, true])
  func deepChain(closes: Bool) {
    let count = 10_000
    var schemas: OrderedDictionary<SchemaName, Schema> = [:]
    for index in 0..<count {
      let next: Schema = index + 1 < count ? .reference("S\(index + 1)") : closes ? .reference("S0") : .string
      schemas[SchemaName("S\(index)")] = .object(["next": next], line: index + 1)
    }

    let planning = Planning(API(title: "Test", schemas: schemas))

    #expect(planning.diagnostics == "")
    #expect(planning.text.split(separator: "\n").count { $0.hasPrefix("  indirect") } == (closes ? count : 0))
  }

  @Test("a circle that no value can end is reported at each place that says so, other names of a type included")
  func otherNames() {
    let inner: Schema = .object(required: ["tree": .reference("Tree")], line: 4)
    let other: Schema = .object(required: ["tree": .reference("Tree")], line: 6)
    let planning = Planning(API(schemas: ["Tree": .object(required: ["left": inner, "right": other])]))

    #expect(planning.text.contains("other name TreeRight: TreeLeft"))
    #expect(
      planning.diagnostics.split(separator: "\n").map { $0.prefix(12) } == [
        "api.yaml:2:1", "api.yaml:3:1", "api.yaml:5:1", "api.yaml:7:1",
      ])
  }
}

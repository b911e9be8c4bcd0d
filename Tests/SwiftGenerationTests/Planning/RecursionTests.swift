import APIModel
import OrderedCollections
import Testing

@testable import SwiftGeneration

@Suite("RecursionCheck")
struct RecursionCheckTests {
  @Test("a structure that contains itself is reported at the member that closes the circle")
  func circles() {
    let planning = Planning(
      API(schemas: [
        "A": .object(["b": .reference("B")], line: 10), "B": .object(["x": .string, "a": .reference("A")], line: 20),
        "C": .object(["c": .reference("C")], line: 30),
      ]))

    #expect(
      planning.diagnostics == """
        api.yaml:22:1: error: 'B' contains itself through 'a'; only a list or a map in between is supported yet \
        [unsupported-recursion]
        api.yaml:31:1: error: 'C' contains itself through 'c'; only a list or a map in between is supported yet \
        [unsupported-recursion]

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
  }

  @Test("two ways to one structure are no circle")
  func diamond() {
    let planning = Planning(
      API(schemas: [
        "A": .object(["b": .reference("B"), "c": .reference("C")]), "B": .object(["d": .reference("D")]),
        "C": .object(["d": .reference("D")]), "D": .object(["x": .string]),
      ]))

    #expect(planning.diagnostics == "")
  }

  @Test("another name in between hides no circle")
  func alias() {
    let planning = Planning(API(schemas: ["A": .object(["b": .reference("B")]), "B": .reference("A")]))

    #expect(
      planning.diagnostics
        == "api.yaml:2:1: error: 'A' contains itself through 'b'; only a list or a map in between is supported yet [unsupported-recursion]\n"
    )
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

    let closing =
      "api.yaml:10001:1: error: 'S9999' contains itself through 'next'; only a list or a map in between is "
      + "supported yet [unsupported-recursion]\n"
    #expect(planning.diagnostics == (closes ? closing : ""))
  }
}

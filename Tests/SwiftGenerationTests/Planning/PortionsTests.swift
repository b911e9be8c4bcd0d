import APIModel
import OrderedCollections
import ParallelWork
import Synchronization
import Testing

@testable import SwiftGeneration

@Suite("Planning in portions")
struct PortionsTests {
  private static let order: Schema = .object(["by": .enumeration("name", "date")])

  /// A description of 70 operations, of which the last has a given id and parameter.
  private static func api(last id: String, _ parameter: String) -> API {
    let many: [Operation] = (1...69).map { .get("/\($0)/{order}", id: "list\($0)", parameters: [("order", order)]) }
    let last: Operation = .get("/last/{\(parameter)}", id: id, parameters: [(parameter, order)])
    return API(
      schemas: [
        "Lists": .array(.object(["order": order])), "Thing": .object(["order": order, "lists": .reference("Lists")]),
      ], operations: many + [last])
  }

  @Test(
    "what is planned at the same time is what is planned one after the other, names that two portions take included",
    arguments: [("last", "order", false), ("li", "st1_order", true)])
  func same(_ id: String, _ parameter: String, _ collides: Bool) {
    let api: API = Self.api(last: id, parameter)
    let pieces = Mutex(0)
    let workers = Workers { count, work in
      pieces.withLock { $0 += count }
      for index in (0..<count).reversed() { work(index) }
    }
    let found = Planning(api, workers: workers)
    let expected = Planning(api)

    #expect(pieces.withLock(\.self) == 5)
    #expect(found.text == expected.text)
    #expect(found.diagnostics == expected.diagnostics)
    #expect(found.operations.map(\.typeName) == expected.operations.map(\.typeName))
    #expect(expected.diagnostics.contains("LiSt1Order") == collides)
  }

  @Test("types that are compared at the same time are shared as those that are compared one after the other")
  func sharing() {
    let schemas: [(SchemaName, Schema)] = (1...150).map { number in
      let order: Schema = .object(["by": .enumeration("name", "date\(number % 7)")])
      return (SchemaName("S\(number)"), .object(["order": order, "by": .enumeration("name", "date\(number % 5)")]))
    }
    let api = API(title: "Test", schemas: OrderedDictionary(uniqueKeysWithValues: schemas))
    let pieces = Mutex(0)
    let workers = Workers { count, work in
      pieces.withLock { $0 += count }
      for index in (0..<count).reversed() { work(index) }
    }
    let found = Planning(api, workers: workers)

    #expect(pieces.withLock(\.self) == 5)
    #expect(found.text == Planning(api).text)
    #expect(found.text.split(separator: "\n").count { $0.hasPrefix("other name") } == 3 * 150 - 7 - 7)
  }
}
